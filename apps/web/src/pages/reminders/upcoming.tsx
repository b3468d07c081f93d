import type { PlannedReminder } from '@app/contracts';
import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Lines } from '../../ui/lines.js';
import { longDate, shortDate } from '../../words/dates.js';
import { OutcomeLine } from './outcome-lines.js';
import { reasonWords } from './reason-words.js';

const SHOWN = 5;

type By = 'day' | 'person';

/** Reminders to come: by day with whom they go to, or by person with the day. */
export function Upcoming({ planned }: { readonly planned: readonly PlannedReminder[] }) {
  const [all, setAll] = useState(false);
  const [by, setBy] = useState<By>('day');
  if (planned.length === 0) return <Text c="dimmed">Nothing is planned.</Text>;
  const groups = grouped(planned, by);
  return (
    <Stack gap="sm" align="flex-start">
      <SegmentedControl
        size="xs"
        aria-label="Order of what is coming up"
        value={by}
        onChange={(value) => {
          setBy(value === 'person' ? 'person' : 'day');
        }}
        data={[
          { value: 'day', label: 'By day' },
          { value: 'person', label: 'By person' },
        ]}
      />
      {(all ? groups : groups.slice(0, SHOWN)).map(([key, lines]) => (
        <div key={key}>
          <Text fw={600}>{by === 'person' ? lines[0].to.name : `${longDate(lines[0].on)} to ${lines[0].to.name}`}</Text>
          <Lines>
            {lines.map((line) => (
              <OutcomeLine key={line.outcomeId + line.reason + line.on} of={line}>
                {by === 'person' && `${longDate(line.on)}, `}
                {reasonWords[line.reason]}
                {line.due !== null && `, ${shortDate(line.due)}`}
              </OutcomeLine>
            ))}
          </Lines>
        </div>
      ))}
      {!all && groups.length > SHOWN && (
        <Button
          variant="default"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {groups.length}
        </Button>
      )}
    </Stack>
  );
}

type Lines = readonly [PlannedReminder, ...PlannedReminder[]];
type Groups = readonly (readonly [string, Lines])[];

/** As they come, which is in the order of days; persons by name. */
function grouped(planned: readonly PlannedReminder[], by: By): Groups {
  const found = new Map<string, Lines>();
  for (const line of planned) {
    const key = by === 'person' ? line.to.id : `${line.on} ${line.to.id}`;
    const lines = found.get(key);
    found.set(key, lines ? [...lines, line] : [line]);
  }
  const groups = [...found];
  return by === 'day' ? groups : groups.sort(([, a], [, b]) => a[0].to.name.localeCompare(b[0].to.name));
}
