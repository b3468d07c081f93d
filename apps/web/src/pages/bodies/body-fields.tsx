import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useInstruments } from '../../api/answer-queries.js';
import type { FieldErrors } from '../../api/field-errors.js';
import { useEntities } from '../../api/queries.js';

interface ParentFieldProps {
  readonly value: string;
  readonly onChange: (parent: string) => void;
  readonly errorsOf: FieldErrors;
}

/** Whom it reports to: a party of the directory, or its id to be, where the directory is empty or not for this person. */
export function ParentField({ value, onChange, errorsOf }: ParentFieldProps) {
  const entities = useEntities().data ?? [];
  const shared = {
    label: 'Parent body (optional)',
    description: 'Whom it reports to; where its recommendations are put forward.',
    ...errorsOf('parent'),
  };
  if (entities.length === 0)
    return (
      <TextInput
        {...shared}
        placeholder="itu-council"
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value.trim());
        }}
      />
    );
  return (
    <Select
      {...shared}
      searchable
      clearable
      openOnFocus={false}
      limit={50}
      nothingFoundMessage="Not in the directory"
      data={entities.map(({ id, name }) => ({ value: id, label: name }))}
      value={value === '' ? null : value}
      onChange={(id) => {
        onChange(id ?? '');
      }}
    />
  );
}

interface MandateFieldProps {
  readonly value: string[];
  readonly onChange: (instruments: string[]) => void;
  readonly errorsOf: FieldErrors;
}

/** Asked only where instruments are known. */
export function MandateField({ value, onChange, errorsOf }: MandateFieldProps) {
  const instruments = useInstruments().data ?? [];
  if (instruments.length === 0) return null;
  return (
    <MultiSelect
      label="Under which instruments (optional)"
      searchable
      limit={50}
      data={instruments.map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      onChange={onChange}
      {...errorsOf('mandate')}
    />
  );
}
