import { Button, Popover, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMeetings } from '../../api/queries.js';
import { isDate, periodWords } from '../../words/dates.js';
import { useWorkspace } from '../workspace.js';
import { asOfLabel } from './as-of.js';
import { AsRecordedField } from './as-recorded-field.js';
import { useChooseMoment } from './use-choose-moment.js';

/** Puts the whole app at another point in time. It stands in the address, so that a view can be sent to a colleague. */
export function AsOfControl() {
  const { asOf, asRecorded, isPast, body } = useWorkspace();
  const [opened, { toggle, close }] = useDisclosure();
  const meetings = useMeetings(body).data ?? [];
  const choose = useChooseMoment();
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-end" width={300} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" size="compact-md" onClick={toggle} aria-expanded={opened}>
          <Text span inherit visibleFrom="sm" c="dimmed">
            As of:&nbsp;
          </Text>
          {asOfLabel(asOf, asRecorded)} ▾
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
            openOnFocus={false}
            clearable
            comboboxProps={{ withinPortal: false }}
            value={asOf?.type === 'meeting' ? asOf.value : null}
            onChange={(value) => {
              choose({ asOf: value });
            }}
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
              if (isDate(value) && value > '1865-01-01') choose({ asOf: value });
            }}
          />
          <AsRecordedField />
          <Button
            variant={isPast ? 'filled' : 'default'}
            disabled={!isPast}
            onClick={() => {
              choose({ asOf: null, asRecorded: null });
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
