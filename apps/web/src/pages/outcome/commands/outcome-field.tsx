import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRegister } from '../../../api/queries.js';

interface OutcomeFieldProps {
  readonly label: string;
  readonly required: boolean;
  /** The id of the outcome that is asking. */
  readonly except: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Another outcome, found by its reference or words. */
export function OutcomeField({ label, required, except, value, onChange }: OutcomeFieldProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.split(' · ')[0] ?? '', 200);
  const found = useRegister({ q: asked }, 20).data?.pages[0]?.items ?? [];
  return (
    <Select
      label={label}
      required={required}
      searchable
      placeholder="Reference or words"
      nothingFoundMessage="Nothing found"
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      value={value === '' ? null : value}
      onChange={(id) => {
        onChange(id ?? '');
      }}
      data={found
        .filter(({ id }) => id !== except)
        .map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` }))}
    />
  );
}
