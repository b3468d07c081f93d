import { Purpose, type OutcomeView } from '@app/contracts';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { purposeWords } from '../../../words/words.js';
import { EntityField } from '../commands/entity-field.js';
import type { useTexts } from '../commands/form-state.js';
import { MeetingField } from '../commands/meeting-field.js';
import { citedPlaces, LEFT_OUT, type CorrectionTexts } from './correction-form.js';
import { KindFields } from './kind-fields.js';

type CorrectionForm = ReturnType<typeof useTexts<keyof CorrectionTexts>>;

interface CorrectedFieldsProps extends CorrectionForm {
  readonly outcome: OutcomeView;
  readonly field: string;
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
          <Group grow align="end">
            <TextInput label="Document" required {...bind('document')} />
            <TextInput label="Version" required {...bind('version')} />
            <TextInput label="Paragraph" required {...bind('paragraph')} />
          </Group>
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
    case 'instruments':
      return (
        <TextInput
          label="The instruments"
          description="Their ids, with commas between them; empty: none."
          {...bind('to')}
        />
      );
    case 'deadline':
      return (
        <NativeSelect
          label="Recorded now"
          data={outcome.deadlines.map(({ words }, index) => ({ value: String(index), label: words }))}
          {...bind('index')}
        />
      );
    default:
      return null;
  }
}
