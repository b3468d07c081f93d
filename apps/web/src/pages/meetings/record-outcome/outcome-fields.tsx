import { OutcomeKind, Purpose } from '@app/contracts';
import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useInstruments } from '../../../api/answer-queries.js';
import { useEntities } from '../../../api/queries.js';
import { longDate } from '../../../words/dates.js';
import { visibilityChoices } from '../../../words/visibility.js';
import { purposeWords, wordsOf } from '../../../words/words.js';
import type { NewOutcome } from './new-outcome.js';
import { ViewFields } from './view-fields.js';

/** Kinds that are somebody else's word by their nature. */
const issuerLabels: Readonly<Record<string, string>> = {
  proposal: 'Raised by',
  incoming_liaison_statement: 'Sent by',
};

interface OutcomeFieldsProps {
  readonly form: NewOutcome;
  /** The last day of the meeting, offered as the date; null while it is not known. */
  readonly agreedOn: string | null;
}

/** What it is, when it was agreed, who must act and to whom it goes. */
export function OutcomeFields({ form, agreedOn }: OutcomeFieldsProps) {
  const { texts, set, bind } = form;
  const entities = (useEntities().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const instruments = (useInstruments().data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const isStatement = texts.kind.endsWith('liaison_statement');
  return (
    <>
      <NativeSelect
        label="Kind"
        data-autofocus
        data={OutcomeKind.options.map((value) => ({ value, label: wordsOf(value) }))}
        {...bind('kind')}
      />
      <TextInput
        label="Title"
        description="One line that says what is to happen."
        required
        maxLength={200}
        {...bind('title')}
      />
      <div>
        <TextInput label="Agreed on" type="date" required maw={260} {...bind('effectiveOn')} />
        {agreedOn !== null && texts.effectiveOn !== agreedOn && (
          <Button
            mt={4}
            size="compact-sm"
            variant="light"
            onClick={() => {
              set('effectiveOn', agreedOn);
            }}
          >
            On {longDate(agreedOn)}, the last day of the meeting
          </Button>
        )}
      </div>
      <MultiSelect
        label={issuerLabels[texts.kind] ?? 'Whose word it is, where not the group’s (optional)'}
        data={entities}
        searchable
        limit={50}
        value={form.issuers}
        onChange={form.setIssuers}
      />
      <MultiSelect
        label="Who must act (optional)"
        data={entities}
        searchable
        limit={50}
        value={form.owners}
        onChange={form.setOwners}
      />
      <MultiSelect
        label={isStatement ? 'To' : 'To (optional)'}
        data={entities}
        searchable
        limit={50}
        value={form.addressees}
        onChange={form.setAddressees}
      />
      {isStatement &&
        form.addressees.map((entity) => (
          <NativeSelect
            key={entity}
            label={`Purpose, to ${entities.find(({ value }) => value === entity)?.label ?? entity}`}
            data={Purpose.options.map((value) => ({ value, label: purposeWords(value) }))}
            value={form.purposes[entity] ?? 'not_stated'}
            onChange={({ currentTarget: { value } }) => {
              form.setPurpose(entity, value);
            }}
          />
        ))}
      {texts.kind === 'draft_resolution' && (
        <TextInput
          label="Comments until (optional)"
          description="The last day on which comments on the draft are taken."
          type="date"
          maw={300}
          {...bind('commentsUntil')}
        />
      )}
      {texts.kind === 'view_recorded' && <ViewFields form={form} />}
      <MultiSelect
        label="Instruments it is about (optional)"
        data={instruments}
        searchable
        limit={50}
        value={form.instruments}
        onChange={form.setInstruments}
      />
      <NativeSelect label="Who may see it" data={[...visibilityChoices]} {...bind('visibility')} />
    </>
  );
}
