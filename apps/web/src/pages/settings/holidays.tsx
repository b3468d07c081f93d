import { Button, Fieldset, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Action } from '../../ui/action.js';
import { isDate, longDate } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { holidaysByYear } from './calendar-words.js';
import { holidaysInFile } from './holidays-in-file.js';
import classes from './settings.module.css';

interface HolidaysProps {
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
  readonly error?: string;
}

/** The holidays, to be added one by one or from a calendar file, and taken away. */
export function Holidays({ days, onChange, error }: HolidaysProps) {
  const [said, setSaid] = useState('');
  const add = (more: readonly string[], leftOut: number) => {
    const fresh = more.filter((day) => !days.includes(day));
    onChange([...days, ...fresh].sort());
    setSaid(
      `${count(fresh.length, 'day')} added${leftOut === 0 ? '' : `; ${count(leftOut, 'entry', 'entries')} of the file left out: they repeat, or are not whole days`}.`,
    );
  };
  return (
    <Fieldset legend={<Text fw={500}>Holidays</Text>}>
      <Stack gap="sm">
        {days.length === 0 && <Text c="dimmed">None.</Text>}
        {holidaysByYear(days).map(([year, own]) => (
          <div key={year}>
            <Text size="sm" fw={600}>
              {year}
            </Text>
            <ul className={classes['days']}>
              {own.map((day) => (
                <li key={day} className={classes['day']}>
                  {longDate(day).replace(` ${year}`, '')}
                  <Action
                    aria-label={`Remove ${longDate(day)}`}
                    onClick={() => {
                      onChange(days.filter((other) => other !== day));
                      setSaid(`${longDate(day)} removed.`);
                    }}
                  >
                    Remove
                  </Action>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <NewHoliday
          onAdd={(day) => {
            add([day], 0);
          }}
        />
        <Group gap="xs">
          <FileButton
            accept=".ics,text/calendar"
            onChange={(file) => {
              void file?.text().then((text) => {
                const read = holidaysInFile(text);
                add(read.days, read.leftOut);
              });
            }}
          >
            {(props) => (
              <Button {...props} size="compact-md" variant="default">
                Add those of a calendar file (.ics) …
              </Button>
            )}
          </FileButton>
          <Text size="sm" role="status">
            {said}
          </Text>
        </Group>
        {error !== undefined && (
          <Text size="sm" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

function NewHoliday({ onAdd }: { readonly onAdd: (day: string) => void }) {
  const [day, setDay] = useState('');
  return (
    <Group align="end" gap="xs">
      <TextInput
        label="Another holiday"
        type="date"
        maw={200}
        value={day}
        onChange={({ currentTarget: { value } }) => {
          setDay(value);
        }}
      />
      <Button
        variant="default"
        disabled={!isDate(day)}
        onClick={() => {
          onAdd(day);
          setDay('');
        }}
      >
        Add
      </Button>
    </Group>
  );
}
