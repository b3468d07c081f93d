import { Group, NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { sections, shows, thresholds, type ProposalFilter } from '../proposals/proposal-filter.js';

/** Which proposals are listed; it stands in the address, so that a view can be sent to a colleague. */
export function Filters({ filter }: { readonly filter: ProposalFilter }) {
  const [, setParams] = useSearchParams();
  const set = (name: string, value: string) => {
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '' || value === 'all' || value === '0') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const fields = [
    { name: 'show', label: 'Which', value: filter.show, data: [...shows] },
    { name: 'section', label: 'From where', value: filter.section, data: [...sections] },
    {
      name: 'from',
      label: 'How sure',
      value: String(filter.from),
      data: [
        { value: '0', label: 'Any certainty' },
        ...thresholds.map((from) => ({ value: String(from), label: `${from} % and more` })),
      ],
    },
  ];
  return (
    <Group gap={6} grow>
      {fields.map(({ name, label, value, data }) => (
        <NativeSelect
          key={name}
          size="xs"
          aria-label={label}
          value={value}
          data={data}
          onChange={({ currentTarget }) => {
            set(name, currentTarget.value);
          }}
        />
      ))}
    </Group>
  );
}
