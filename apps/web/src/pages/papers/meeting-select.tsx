import type { MeetingView } from '@app/contracts';
import { NativeSelect } from '@mantine/core';

interface MeetingSelectProps {
  readonly label: string;
  readonly meetings: readonly MeetingView[];
  /** The empty one stands for `none`. */
  readonly value: string;
  readonly onChange: (meeting: string) => void;
  /** What it says where no meeting is chosen; left out, one is. */
  readonly none?: string;
}

/** Which meeting a paper is for, or tells of. */
export function MeetingSelect({ label, meetings, value, onChange, none }: MeetingSelectProps) {
  return (
    <NativeSelect
      label={label}
      maw={420}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
      data={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...meetings.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` })),
      ]}
    />
  );
}
