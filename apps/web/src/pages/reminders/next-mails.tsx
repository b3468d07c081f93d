import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useNextMails } from '../../api/reminder-queries.js';
import { Answer } from '../../ui/answer.js';
import { Lines } from '../../ui/lines.js';
import { longDate } from '../../words/dates.js';
import classes from './reminders.module.css';

/** How the next mail of each would read, once somebody asks for it. */
export function NextMails({ body }: { readonly body: string }) {
  const [asked, setAsked] = useState(false);
  const mails = useNextMails(body, asked);
  if (!asked)
    return (
      <Button
        variant="light"
        mt="sm"
        onClick={() => {
          setAsked(true);
        }}
      >
        Show how the next mails read
      </Button>
    );
  return (
    <Answer of={mails}>
      {({ mails: next }) =>
        next.length === 0 ? (
          <Text c="dimmed">No mail goes out within 30 days.</Text>
        ) : (
          <Lines>
            {next.map(({ to, day, subject, text }) => (
              <li key={to.id}>
                <details>
                  <summary>
                    {longDate(day)} to {to.name}: {subject}
                  </summary>
                  <pre className={classes['text']}>{text}</pre>
                </details>
              </li>
            ))}
          </Lines>
        )
      }
    </Answer>
  );
}
