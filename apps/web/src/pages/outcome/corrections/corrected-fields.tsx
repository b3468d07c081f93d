import { Purpose, type Correction, type OutcomeView } from '@app/contracts';
import { NativeSelect, TextInput } from '@mantine/core';
import { purposeWords } from '../../../words/words.js';
import { EntityField } from '../commands/entity-field.js';
import type { useTexts } from '../commands/form-state.js';
import { MeetingField } from '../commands/meeting-field.js';
import { citedPlaces, LEFT_OUT, type CorrectionTexts } from './correction-form.js';
import { CitedPlaceFields } from '../steps/cited-place-fields.js';
import { KindFields } from './kind-fields.js';

type CorrectionForm = ReturnType<typeof useTexts<keyof CorrectionTexts>>;

interface CorrectedFieldsProps extends CorrectionForm {
  readonly outcome: OutcomeView;
  readonly field: Correction['field'];
}

const choose = { value: '', label: 'Choose …' };

/** How that which was recorded wrongly should read. */
export function CorrectedFields({ outcome, field, texts, set, bind }: CorrectedFieldsProps) {
  const entity = (label: string) => (
    <EntityField
      label={label}
      value={texts.to}
      onChange={(value) => {
        set('to', value);
      }}
    />
  );
  const named = (label: string, list: readonly { readonly id: string; readonly name: string }[]) => (
    <NativeSelect
      label={label}
      required
      data={[choose, ...list.map(({ id, name }) => ({ value: id, label: name }))]}
      {...bind('from')}
    />
  );
  switch (field) {
    case 'kind':
      return <KindFields texts={texts} set={set} />;
    case 'meeting':
      return (
        <MeetingField
          label="The meeting that agreed it"
          required
          value={texts.to}
          onChange={(value) => {
            set('to', value);
          }}
        />
      );
    case 'citation':
      return (
        <>
          <NativeSelect label="Cited now" data={citedPlaces(outcome)} {...bind('index')} />
          <CitedPlaceFields required texts={texts} set={set} bind={bind} />
        </>
      );
    case 'owner':
      return (
        <>
          {named('Named wrongly', outcome.owners)}
          {entity('Who must act')}
        </>
      );
    case 'addressee':
      return (
        <>
          {named('Recorded now', [...outcome.addressees, { id: LEFT_OUT, name: 'Left out: not recorded yet' }])}
          {entity('To whom')}
          <NativeSelect
            label="For what purpose"
            data={Purpose.options.map((value) => ({ value, label: purposeWords(value) }))}
            {...bind('purpose')}
          />
        </>
      );
    case 'holder':
      return entity('Whose view it is');
    case 'comments_until':
      return (
        <TextInput
          label="The last day on which comments are taken"
          description="Left empty: none was said."
          type="date"
          maw={300}
          {...bind('to')}
        />
      );
    case 'owner_struck':
      return named('Never had to act', outcome.owners);
    case 'addressee_struck':
      return named('Never was an addressee', outcome.addressees);
    case 'deadline':
    case 'deadline_struck':
      return (
        <NativeSelect
          label={field === 'deadline' ? 'Recorded now' : 'Never was a deadline'}
          data={outcome.deadlines.map(({ words }, index) => ({ value: String(index), label: words }))}
          {...bind('index')}
        />
      );
    case 'issuers':
    case 'instruments':
      // A list is chosen as a whole, in a field of its own.
      return null;
  }
}
