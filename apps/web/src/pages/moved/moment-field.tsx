import type { MovementMoment } from '@app/contracts';
import { Autocomplete } from '@mantine/core';
import { useState } from 'react';

interface MomentFieldProps {
  readonly label: string;
  /** What the address says; null: nothing, and the register chooses. */
  readonly asked: string | null;
  readonly understood: MovementMoment | undefined;
  readonly meetings: readonly string[];
  readonly onChoose: (value: string) => void;
}

/** One moment: a meeting from the list, or anything else that names one, typed and confirmed with Enter. */
export function MomentField({ label, asked, understood, meetings, onChoose }: MomentFieldProps) {
  const [text, setText] = useState(asked ?? '');
  const choose = (value: string) => {
    if (value.trim() !== (asked ?? '')) onChoose(value.trim());
  };
  // All of them until something else is typed.
  const offered = meetings.filter((id) => text === (asked ?? '') || id.toLowerCase().includes(text.toLowerCase()));
  return (
    <Autocomplete
      label={label}
      description="A meeting, a date (2024-01-23), or as recorded at an event (@1240)"
      inputWrapperOrder={['label', 'input', 'description']}
      placeholder={understood === undefined ? '' : idOf(understood)}
      w={{ base: '100%', xs: 300 }}
      value={text}
      data={offered}
      limit={30}
      filter={({ options }) => options}
      onFocus={({ currentTarget }) => {
        currentTarget.select();
      }}
      onChange={setText}
      onOptionSubmit={choose}
      onBlur={() => {
        choose(text);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') choose(text);
      }}
    />
  );
}

function idOf({ asOf, asRecorded }: MovementMoment): string {
  const then = asOf?.meeting ?? asOf?.on ?? 'now';
  return asRecorded === null ? then : `${then}@${asRecorded.position}`;
}
