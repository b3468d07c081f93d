import { MultiSelect } from '@mantine/core';
import { useInstruments } from '../../../api/answer-queries.js';
import { useEntities } from '../../../api/queries.js';
import type { ListedField } from './correction-form.js';

interface CorrectedMembersProps {
  readonly field: ListedField;
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

const labels: Readonly<Record<ListedField, { readonly label: string; readonly description: string }>> = {
  issuers: { label: 'Whose word it is', description: 'All of them; left empty, it is the word of the group itself.' },
  instruments: { label: 'The instruments', description: 'All that it concerns; left empty, none.' },
};

/** The members of a list that was recorded wrongly, as it should read. */
export function CorrectedMembers({ field, value, onChange }: CorrectedMembersProps) {
  const parties = (useEntities().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const instruments = (useInstruments().data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <MultiSelect
      {...labels[field]}
      searchable
      limit={50}
      nothingFoundMessage="Not in the directory"
      data={field === 'issuers' ? parties : instruments}
      value={value}
      onChange={onChange}
    />
  );
}
