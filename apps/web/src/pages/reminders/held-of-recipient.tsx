import type { HeldReminder, HeldReminders } from '@app/contracts';
import { Button, Group, Text } from '@mantine/core';
import { Action } from '../../ui/action.js';
import { Lines } from '../../ui/lines.js';
import { longDate, shortDate } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { OutcomeLine } from './outcome-lines.js';
import { reasonWords } from './reason-words.js';
import classes from './reminders.module.css';

export interface ForRecipient {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly HeldReminder[];
  readonly mail: HeldReminders['mails'][number] | undefined;
}

interface HeldOfRecipientProps {
  readonly of: ForRecipient;
  /** Whether somebody is named who signs. */
  readonly isSigned: boolean;
  readonly onRelease: (moments: readonly HeldReminder[]) => void;
  readonly onDismiss: (moments: readonly HeldReminder[]) => void;
}

/** What waits for one recipient, with the mail that it would become; let go or dismissed one by one, or all of it. */
export function HeldOfRecipient({ of: { name, lines, mail }, isSigned, onRelease, onDismiss }: HeldOfRecipientProps) {
  return (
    <div>
      <Text fw={600}>{name}</Text>
      <Lines>
        {lines.map((line) => (
          <OutcomeLine key={line.outcomeId + line.moment} of={line}>
            {reasonWords[line.reason]}
            {line.due !== null && `, ${shortDate(line.due)}`}; waits since {shortDate(line.on)}
            {lines.length > 1 && (
              <>
                {'. '}
                {isSigned && (
                  <Action
                    aria-label={`Release ${line.reference} to ${name}`}
                    onClick={() => {
                      onRelease([line]);
                    }}
                  >
                    Release it
                  </Action>
                )}{' '}
                <Action
                  aria-label={`Dismiss ${line.reference} to ${name}`}
                  onClick={() => {
                    onDismiss([line]);
                  }}
                >
                  Dismiss it…
                </Action>
              </>
            )}
          </OutcomeLine>
        ))}
      </Lines>
      {mail !== undefined && (
        <details>
          <summary>
            The mail of {longDate(mail.day)}: {mail.subject}
          </summary>
          <pre className={classes['text']}>{mail.text}</pre>
        </details>
      )}
      <Group gap="xs" mt={6}>
        <Button
          size="compact-sm"
          variant="light"
          disabled={!isSigned}
          aria-label={`Release ${count(lines.length, 'reminder')} to ${name}`}
          onClick={() => {
            onRelease(lines);
          }}
        >
          {lines.length === 1 ? 'Release' : `Release these ${lines.length}`}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Dismiss ${count(lines.length, 'reminder')} to ${name}`}
          onClick={() => {
            onDismiss(lines);
          }}
        >
          {lines.length === 1 ? 'Dismiss…' : `Dismiss these ${lines.length}…`}
        </Button>
      </Group>
    </div>
  );
}
