import type { PlannedReminder } from '@app/contracts';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { longDate, shortDate } from '../../words/dates.js';
import { OutcomeLine } from './outcome-lines.js';
import { reasonWords } from './reason-words.js';
import classes from './reminders.module.css';

const DAYS_SHOWN = 5;

/** Reminders to come, by day and person. */
export function Upcoming({ planned }: { readonly planned: readonly PlannedReminder[] }) {
  const [all, setAll] = useState(false);
  if (planned.length === 0) return <Text c="dimmed">Nothing is planned.</Text>;
  const mails = byDayAndPerson(planned);
  return (
    <Stack gap="sm" align="flex-start">
      {(all ? mails : mails.slice(0, DAYS_SHOWN)).map(([key, lines]) => (
        <div key={key}>
          <Text fw={600}>
            {longDate(lines[0].on)} to {lines[0].to.name}
          </Text>
          <ul className={classes['lines']}>
            {lines.map((line) => (
              <OutcomeLine key={line.outcomeId + line.reason} of={line}>
                {reasonWords[line.reason]}
                {line.due !== null && `, ${shortDate(line.due)}`}
              </OutcomeLine>
            ))}
          </ul>
        </div>
      ))}
      {!all && mails.length > DAYS_SHOWN && (
        <Button
          variant="default"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {mails.length}
        </Button>
      )}
    </Stack>
  );
}

type Lines = readonly [PlannedReminder, ...PlannedReminder[]];

function byDayAndPerson(planned: readonly PlannedReminder[]): readonly (readonly [string, Lines])[] {
  const mails = new Map<string, Lines>();
  for (const line of planned) {
    const key = `${line.on} ${line.to.id}`;
    const lines = mails.get(key);
    mails.set(key, lines ? [...lines, line] : [line]);
  }
  return [...mails];
}
