import { NativeSelect } from '@mantine/core';
import type { StepFormProps } from './field-props.js';

interface PartyChoiceProps extends Pick<StepFormProps, 'texts' | 'set'> {
  readonly label: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly field: 'owner' | 'addressee';
}

/** One of the outcome's own owners or addressees; nothing to choose where it has none. */
export function PartyChoice({ label, parties, field, texts, set }: PartyChoiceProps) {
  if (parties.length === 0) return null;
  return (
    <Choice
      label={label}
      required={false}
      value={texts[field]}
      options={parties.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(value) => {
        set(field, value);
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few words. */
export function Choice({ label, required, value, options, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      label={required ? label : `${label} (optional)`}
      required={required}
      maw={400}
      data={[{ value: '', label: required ? 'Choose …' : 'Not said' }, ...options]}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
