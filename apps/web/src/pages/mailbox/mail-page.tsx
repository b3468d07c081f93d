import { Anchor, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMail } from '../../api/queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { Page } from '../../ui/page.js';
import { momentWords } from '../../words/dates.js';
import classes from './mail.module.css';

/** One mail as it would arrive, and its text. */
export function MailPage() {
  const { id = '' } = useParams();
  const mail = useMail(id);
  const [shown, setShown] = useState('mail');
  return (
    <Answer of={mail}>
      {({ subject, to, at, html, text }) => (
        <Page title={subject}>
          <Stack gap="sm" align="flex-start">
            <Text c="dimmed">
              to {to.name} ({to.address}) · {momentWords(at)} ·{' '}
              <Anchor component={WorkspaceLink} to="/mailbox" inherit>
                all mails
              </Anchor>
            </Text>
            <SegmentedControl
              aria-label="Show"
              value={shown}
              onChange={setShown}
              data={[
                { value: 'mail', label: 'As a mail' },
                { value: 'text', label: 'As text' },
              ]}
            />
            {shown === 'text' ? (
              <pre className={classes['text']}>{text}</pre>
            ) : (
              // No scripts, no forms, no access to this page; links open a window of their own.
              <iframe
                className={classes['mail']}
                title={`Mail: ${subject}`}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                srcDoc={`<base target="_blank">${html}`}
              />
            )}
          </Stack>
        </Page>
      )}
    </Answer>
  );
}
