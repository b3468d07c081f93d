import { TagsInput } from '@mantine/core';
import type { EditTexts } from './edit-texts.js';

interface EditPartiesProps {
  readonly texts: EditTexts;
  readonly entities: readonly { readonly name: string }[];
  readonly instruments: readonly { readonly name: string }[];
  readonly onChange: (changes: Partial<EditTexts>) => void;
}

const fields = [
  { field: 'owners', label: 'Who must act' },
  { field: 'addressees', label: 'To' },
  { field: 'issuers', label: 'Whose word it is, where not the group’s' },
] as const;

/** Parties and instruments of the directory; a name that it does not know is entered when the proposal is accepted. */
export function EditParties({ texts, entities, instruments, onChange }: EditPartiesProps) {
  return (
    <>
      {fields.map(({ field, label }) => (
        <TagsInput
          key={field}
          label={label}
          placeholder={texts[field].length === 0 ? 'A name, then Enter' : ''}
          data={namesOf(entities)}
          limit={50}
          value={[...texts[field]]}
          onChange={(names) => {
            onChange({ [field]: names });
          }}
        />
      ))}
      <TagsInput
        label="On which instruments"
        data={namesOf(instruments)}
        limit={50}
        value={[...texts.instruments]}
        onChange={(names) => {
          onChange({ instruments: names });
        }}
      />
    </>
  );
}

/** Two of one name would be one choice twice. */
function namesOf(known: readonly { readonly name: string }[]): string[] {
  return [...new Set(known.map(({ name }) => name))];
}
