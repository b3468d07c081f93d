import { Anchor, List, Text } from '@mantine/core';
import { useMailbox } from '../../api/queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { momentWords } from '../../words/dates.js';

const deliveryWords = {
  mailbox: 'No mail server is set, so mails are kept here and go nowhere else. Set SMTP_URL to send them.',
  smtp: 'Mails go out through the mail server. These were kept before it was set.',
};

/** Mails that were kept here because no mail server is set. */
export function MailboxPage() {
  const mailbox = useMailbox();
  return (
    <Page title="Mailbox">
      <Answer of={mailbox}>
        {({ delivery, items: mails }) =>
          mails.length === 0 ? (
            <EmptyState title="No mail yet">
              Ask for one from the terminal:{' '}
              <code>npm run -s sequitur -- reminders tick --at 2027-01-04T09:00:00Z</code> sends what would be due then.
            </EmptyState>
          ) : (
            <>
              <Text c="dimmed" mb="md">
                {deliveryWords[delivery]}
              </Text>
              <List listStyleType="none" spacing="sm">
                {mails.map(({ id, at, to, subject }) => (
                  <List.Item key={id}>
                    <Anchor component={WorkspaceLink} to={`/mailbox/${id}`} fw={600}>
                      {subject}
                    </Anchor>
                    <Text size="sm" c="dimmed">
                      to {to.name} ({to.address}) · {momentWords(at)}
                    </Text>
                  </List.Item>
                ))}
              </List>
            </>
          )
        }
      </Answer>
    </Page>
  );
}
