import { NativeSelect } from '@mantine/core';
import { useMeetings } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { periodWords } from '../../../words/dates.js';

interface MeetingFieldProps {
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the body's meetings, the newest first. */
export function MeetingField({ label, required, value, onChange }: MeetingFieldProps) {
  const { body } = useWorkspace();
  const meetings = useMeetings(body).data ?? [];
  return (
    <NativeSelect
      label={required ? label : `${label} (optional)`}
      required={required}
      maw={400}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
      data={[
        { value: '', label: required ? 'Choose …' : 'Not said' },
        ...meetings.map(({ id, from, to }) => ({ value: id, label: `${id} · ${periodWords(from, to)}` })).reverse(),
      ]}
    />
  );
}
