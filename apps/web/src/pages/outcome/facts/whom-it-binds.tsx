import type { OutcomeView } from '@app/contracts';
import { NativeSelect } from '@mantine/core';

interface WhomItBindsProps {
  readonly outcome: OutcomeView;
  /** Empty: all of them. */
  readonly value: string;
  readonly onChange: (addressee: string) => void;
}

/** Of a statement to several, for whom a limit holds; nothing to choose otherwise. */
export function WhomItBinds({ outcome: { kind, addressees }, value, onChange }: WhomItBindsProps) {
  if (kind !== 'liaison_statement' || addressees.length < 2) return null;
  return (
    <NativeSelect
      label="For whom"
      data={[{ value: '', label: 'All of them' }, ...addressees.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
