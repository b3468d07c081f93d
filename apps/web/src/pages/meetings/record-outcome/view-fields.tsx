import { ViewType } from '@app/contracts';
import { NativeSelect } from '@mantine/core';
import { capital } from '../../../words/words.js';
import { EntityField } from '../../outcome/commands/entity-field.js';
import type { NewOutcome } from './new-outcome.js';

const inSource = [
  { value: 'no', label: 'It is our word for it' },
  { value: 'yes', label: 'The source uses this word' },
];

/** Whose view it is and what it is. A reservation is a formal act: only the source can call it so. */
export function ViewFields({ form: { texts, set, bind } }: { readonly form: NewOutcome }) {
  return (
    <>
      <EntityField
        label="Whose view"
        value={texts.holder}
        onChange={(id) => {
          set('holder', id);
        }}
      />
      <NativeSelect
        label="What it is"
        data={ViewType.options.map((value) => ({ value, label: capital(value) }))}
        {...bind('viewType')}
      />
      <NativeSelect label="Who calls it so" data={inSource} {...bind('wordInSource')} />
    </>
  );
}
