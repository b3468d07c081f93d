import type { ReminderMail } from '@app/contracts';
import { Text } from '@mantine/core';
import { Lines } from '../../ui/lines.js';
import { longDate } from '../../words/dates.js';
import { count } from '../../words/words.js';
import classes from './reminders.module.css';

/** The ledger's lines: to whom, on which day, and how it went. */
export function SentMails({ mails }: { readonly mails: readonly ReminderMail[] }) {
  return (
    <Lines>
      {mails.map((mail) => (
        <li key={mail.day + mail.to.id}>
          <b>{longDate(mail.day)}</b> to {mail.to.name}: {stateWords(mail)}
          {mail.text !== null && (
            <details>
              <summary>{mail.subject ?? 'The text'}</summary>
              <pre className={classes['text']}>{mail.text}</pre>
            </details>
          )}
          {mail.doubts > 0 && <Text size="sm">{doubtWords(mail)}</Text>}
          {mail.lastError !== null && (
            <Text size="sm" c="dimmed">
              The mail server said: {mail.lastError}
            </Text>
          )}
        </li>
      ))}
    </Lines>
  );
}

function stateWords({ state, why, attempts, outcomes }: ReminderMail): string {
  const reason = why === null ? '' : `, ${why}`;
  const again = attempts > 1 ? `, after ${attempts} attempts` : '';
  return `${state}${reason}, about ${count(outcomes.length, 'outcome')}${again}`;
}

/** The one case in which a mail may arrive twice. It keeps its Message-ID, so that most programs show it once. */
function doubtWords({ state, doubts }: ReminderMail): string {
  const times = doubts === 1 ? 'Once' : `${doubts} times`;
  const after =
    state === 'sent'
      ? 'so the mail was sent again and may have arrived more than once'
      : 'so the mail may have arrived';
  return `In doubt: ${times} it was not known whether the mail server took it, ${after}, each time with the same Message-ID.`;
}
