import { OutcomeKind } from '@app/contracts';
import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { capital, wordsOf } from '../../words/words.js';

const names = ['kind', 'disposition', 'owner', 'meeting', 'instrument', 'q', 'next', 'run', 'times', 'since'];

/** The filters that stand in the address, as the API takes them. */
export function useFilters(): Readonly<Record<string, string>> {
  const [params] = useSearchParams();
  return Object.fromEntries([...params].filter(([name, value]) => names.includes(name) && value !== ''));
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

/** One filter; it stands in the address, so that the answer can be sent to a colleague. */
export function Choice({ name, label, data }: ChoiceProps) {
  const [params, setParams] = useSearchParams();
  return (
    <NativeSelect
      label={label}
      className="no-print"
      data={[...data]}
      value={params.get(name) ?? ''}
      onChange={({ currentTarget: { value } }) => {
        setParams((now) => {
          const next = new URLSearchParams(now);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        });
      }}
    />
  );
}

const kinds = [
  { value: '', label: 'All kinds' },
  ...OutcomeKind.options.map((kind) => ({ value: kind, label: capital(wordsOf(kind)) })),
];

export function KindChoice() {
  return <Choice name="kind" label="Kind" data={kinds} />;
}

/** `At least 3 times`, for what is counted. */
export function AtLeast({
  name,
  label,
  from,
  to,
  one,
}: Omit<ChoiceProps, 'data'> & { from: number; to: number; one: string }) {
  const data = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <Choice
      name={name}
      label={label}
      data={[{ value: '', label: one }, ...data.map((value) => ({ value, label: `At least ${value}` }))]}
    />
  );
}
