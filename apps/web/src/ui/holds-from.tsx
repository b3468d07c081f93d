import { TextInput } from '@mantine/core';
import type { FieldErrors } from '../api/field-errors.js';

interface HoldsFromProps {
  readonly bind: (name: 'effectiveOn') => object;
  readonly errorsOf: FieldErrors;
  readonly label?: string;
}

/** Always asked, never silently today. */
export function HoldsFrom({ bind, errorsOf, label = 'Holds from' }: HoldsFromProps) {
  return (
    <TextInput label={label} type="date" required maw={260} {...bind('effectiveOn')} {...errorsOf('effectiveOn')} />
  );
}
