import { Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Action } from '../../ui/action.js';
import { useWorkspace } from '../workspace.js';
import { recordedWords } from './as-of.js';
import { useChooseMoment } from './use-choose-moment.js';

/** The other clock, for who audits the record: what the register showed at a moment, whatever was learned since. */
export function AsRecordedField() {
  const { asRecorded } = useWorkspace();
  const [opened, { toggle }] = useDisclosure(asRecorded !== null);
  const choose = useChooseMoment();
  return (
    <div>
      <Action onClick={toggle} expanded={opened}>
        As recorded …
      </Action>
      {opened && (
        <TextInput
          mt={4}
          label="As the register stood at"
          description="Without what was recorded or corrected later. Names and meetings are shown as they are now."
          type="datetime-local"
          step={1}
          defaultValue={asRecorded === null ? '' : localTime(asRecorded)}
          onChange={({ currentTarget: { value } }) => {
            const instant = new Date(value);
            // While a year is being typed the field already holds moments, of the year 2.
            if (!Number.isNaN(instant.getTime()) && instant.getFullYear() > 1865)
              choose({ asRecorded: instant.toISOString() });
          }}
        />
      )}
      {opened && asRecorded !== null && (
        <Text size="sm" mt={4}>
          As it stood {recordedWords(asRecorded)}.{' '}
          <Action
            onClick={() => {
              choose({ asRecorded: null });
            }}
          >
            By what is recorded to date
          </Action>
        </Text>
      )}
    </div>
  );
}

/** As the field takes it, in the reader's own zone; empty for a position of the log. */
function localTime(asRecorded: string): string {
  const instant = new Date(asRecorded.includes('T') ? asRecorded : '');
  if (Number.isNaN(instant.getTime())) return '';
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
