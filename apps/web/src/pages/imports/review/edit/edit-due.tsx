import { NativeSelect, TextInput } from '@mantine/core';
import { DueFields } from '../../../outcome/facts/due-fields.js';
import type { EditTexts } from './edit-texts.js';

const choices = [
  { value: 'none', label: 'None' },
  { value: 'limit', label: 'A day, a meeting or a period' },
  { value: 'words', label: 'Only words' },
];

interface EditDueProps {
  readonly texts: EditTexts;
  readonly onChange: (changes: Partial<EditTexts>) => void;
}

/** The deadline in the words of the report, and the day that the register reckons with. */
export function EditDue({ texts, onChange }: EditDueProps) {
  const bind = (name: 'type' | 'on' | 'relation' | 'meeting' | 'from' | 'to' | 'words') => ({
    value: texts[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      onChange({ [name]: currentTarget.value });
    },
  });
  return (
    <>
      <NativeSelect
        label="Deadline"
        data={choices}
        value={texts.deadline}
        onChange={({ currentTarget }) => {
          const deadline = choices.find(({ value }) => value === currentTarget.value)?.value;
          onChange({ deadline: deadline as EditTexts['deadline'] });
        }}
      />
      {texts.deadline === 'words' && <TextInput label="In words" required {...bind('words')} />}
      {texts.deadline === 'limit' && (
        <DueFields
          texts={texts}
          bind={bind}
          set={(name, value) => {
            onChange({ [name]: value });
          }}
        />
      )}
    </>
  );
}
