import { Button, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSearchParams } from 'react-router';
import { useMeetings } from '../../api/queries.js';
import { isDate, periodWords } from '../../words/dates.js';
import { useWorkspace } from '../workspace.js';
import { asOfLabel } from './as-of.js';

/** Puts the whole app at another point in time. It stands in the address, so that a view can be sent to a colleague. */
export function AsOfControl() {
  const { asOf, body } = useWorkspace();
  const [opened, { toggle, close }] = useDisclosure();
  const meetings = useMeetings(body).data ?? [];
  const choose = useChooseAsOf();
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-end" width={300} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" size="compact-md" onClick={toggle} aria-expanded={opened}>
          <Text span inherit visibleFrom="sm" c="dimmed">
            As of:&nbsp;
          </Text>
          {asOfLabel(asOf)} ▾
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            See everything as it stood at the end of a day, by what is recorded to date.
          </Text>
          <Select
            label="At a meeting"
            searchable
            clearable
            comboboxProps={{ withinPortal: false }}
            value={asOf?.type === 'meeting' ? asOf.value : null}
            onChange={choose}
            data={meetings
              .filter(({ cancelled, to }) => !cancelled && to !== null)
              .map(({ id, from, to }) => ({ value: id, label: `${id} · ${periodWords(from, to)}` }))
              .reverse()}
          />
          <TextInput
            label="On a date"
            type="date"
            defaultValue={asOf?.type === 'date' ? asOf.value : ''}
            onChange={({ currentTarget: { value } }) => {
              // While a year is being typed the field already holds dates, of the year 2.
              if (isDate(value) && value > '1865-01-01') choose(value);
            }}
          />
          <Button
            variant={asOf === null ? 'default' : 'filled'}
            disabled={asOf === null}
            onClick={() => {
              choose(null);
              close();
            }}
          >
            Back to now
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Null: now. */
export function useChooseAsOf(): (value: string | null) => void {
  const [, setParams] = useSearchParams();
  return (value) => {
    setParams((params) => {
      const next = new URLSearchParams(params);
      if (value === null) next.delete('asOf');
      else next.set('asOf', value);
      return next;
    });
  };
}
