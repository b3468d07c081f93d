import { Select } from '@mantine/core';
import { useEntities } from '../../../api/queries.js';

interface EntityFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Ids that are not offered. */
  readonly except?: readonly string[];
}

/** A state, an organization or an office of the directory; never a person. */
export function EntityField({ label, value, onChange, except = [] }: EntityFieldProps) {
  const entities = useEntities().data ?? [];
  return (
    <Select
      label={label}
      required
      searchable
      openOnFocus={false}
      data-autofocus
      nothingFoundMessage="Not in the directory"
      value={value === '' ? null : value}
      onChange={(id) => {
        onChange(id ?? '');
      }}
      data={entities.filter(({ id }) => !except.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
      limit={50}
    />
  );
}
