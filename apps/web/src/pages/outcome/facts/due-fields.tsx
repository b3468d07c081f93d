import { Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { useTexts } from '../commands/form-state.js';
import { MeetingField } from '../commands/meeting-field.js';
import { relations, type DueTexts } from './due-form.js';

const types = [
  { value: 'date', label: 'A date' },
  { value: 'meeting', label: 'A meeting' },
  { value: 'period', label: 'A period' },
];
export const noDue = { type: 'date', on: '', relation: 'before', meeting: '', from: '', to: '', words: '' } as const;

type DueForm = ReturnType<typeof useTexts<keyof DueTexts | 'words'>>;

/** What a limit hangs on, and the words it was given in. */
export function DueFields({ texts, set, bind }: DueForm) {
  return (
    <>
      <SegmentedControl
        aria-label="What the deadline hangs on"
        data={types}
        value={texts.type}
        onChange={(value) => {
          set('type', value);
        }}
      />
      {texts.type === 'date' && <TextInput label="Date" type="date" required maw={260} {...bind('on')} />}
      {texts.type === 'period' && (
        <Group>
          <TextInput label="From" type="date" required {...bind('from')} />
          <TextInput label="To" type="date" required {...bind('to')} />
        </Group>
      )}
      {texts.type === 'meeting' && (
        <Group align="end">
          <NativeSelect label="When" data={[...relations]} {...bind('relation')} />
          <MeetingField
            label="Meeting"
            required
            value={texts.meeting}
            onChange={(value) => {
              set('meeting', value);
            }}
          />
        </Group>
      )}
      <TextInput
        label="In words"
        description="As it was said: “end of 2024”, “before the next meeting”."
        required
        {...bind('words')}
      />
    </>
  );
}
