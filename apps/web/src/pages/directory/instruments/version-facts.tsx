import { VersionAct } from '@app/contracts';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { FieldErrors } from '../../../api/field-errors.js';
import { capital } from '../../../words/words.js';

interface VersionFactsProps {
  readonly bind: (name: 'act' | 'by' | 'place' | 'on') => object;
  readonly errorsOf: FieldErrors;
  /** Whether the dialog begins with them. */
  readonly isFirst?: boolean;
}

/** Who gave a text of an instrument, where and when. */
export function VersionFacts({ bind, errorsOf, isFirst = false }: VersionFactsProps) {
  return (
    <>
      <Group grow align="start">
        <NativeSelect
          label="What was done"
          data={VersionAct.options.map((value) => ({ value, label: capital(value) }))}
          {...bind('act')}
        />
        <TextInput
          label="By"
          placeholder="Plenipotentiary Conference 2022"
          required
          maxLength={200}
          {...(isFirst && { 'data-autofocus': true })}
          {...bind('by')}
          {...errorsOf('by')}
        />
      </Group>
      <Group grow align="start">
        <TextInput label="Place (optional)" placeholder="Bucharest" {...bind('place')} {...errorsOf('place')} />
        <TextInput label="On (optional)" type="date" {...bind('on')} {...errorsOf('on')} />
      </Group>
    </>
  );
}
