import { Acceptance, type OutcomeView, TakeStepBody, Verifier, WhoDecides } from '@app/contracts';
import { TextInput } from '@mantine/core';
import { capital, wordsOf } from '../../../words/words.js';
import { EntityField } from '../commands/entity-field.js';
import { MeetingField } from '../commands/meeting-field.js';
import { OutcomeField } from '../commands/outcome-field.js';
import type { StepFormProps } from './field-props.js';
import { Choice, PartyChoice } from './step-choice.js';
import type { StepTexts } from './step-form.js';

export type StepSubject = Pick<OutcomeView, 'id' | 'owners' | 'addressees'>;

interface StepFieldProps extends Pick<StepFormProps, 'texts' | 'set'> {
  /** As the API names it among `needs` and `offers`. */
  readonly field: string;
  readonly required: boolean;
  readonly outcome: StepSubject;
}

const choices: Readonly<Record<string, { readonly label: string; readonly values: readonly string[] }>> = {
  acceptance: { label: 'How it was answered', values: Acceptance.options },
  progress: { label: 'Progress', values: TakeStepBody.shape.progress.unwrap().options },
  verifiedBy: { label: 'Verified by', values: Verifier.options },
  approvedBy: { label: 'Approved by', values: TakeStepBody.shape.approvedBy.unwrap().options },
  decidedBy: { label: 'Decided by', values: WhoDecides.options },
};

/** What the other outcome is to this one. */
const others = {
  supersededBy: 'Superseded by',
  adoptedAs: 'Adopted as',
  answeredBy: 'The statement sent in response',
} as const;

/** One field of a step, other than evidence, source and free words. */
export function StepField({ field, required, outcome, texts, set }: StepFieldProps) {
  const choice = choices[field];
  if (choice && isText(field, texts))
    return (
      <Choice
        label={choice.label}
        required={required}
        value={texts[field]}
        options={choice.values.map((value) => ({ value, label: capital(wordsOf(value)) }))}
        onChange={(value) => {
          set(field, value);
        }}
      />
    );
  switch (field) {
    case 'owner':
      // Whoever is to answer what came in is no owner yet.
      return required ? (
        <EntityField
          label="Who is to do it"
          value={texts.owner}
          onChange={(value) => {
            set('owner', value);
          }}
        />
      ) : (
        <PartyChoice label="Who did it" parties={outcome.owners} field="owner" texts={texts} set={set} />
      );
    case 'addressee':
      return (
        <PartyChoice label="Which addressee" parties={outcome.addressees} field="addressee" texts={texts} set={set} />
      );
    case 'referredTo':
      if (texts.acceptance !== 'referred') return null;
      return (
        <EntityField
          label="To whom it was referred"
          value={texts.referredTo}
          onChange={(value) => {
            set('referredTo', value);
          }}
        />
      );
    case 'meeting':
      return (
        <MeetingField
          label="Meeting"
          required={required}
          value={texts.meeting}
          onChange={(value) => {
            set('meeting', value);
          }}
        />
      );
    case 'supersededBy':
    case 'adoptedAs':
    case 'answeredBy':
      return (
        <OutcomeField
          label={required ? others[field] : `${others[field]} (optional)`}
          required={required}
          except={outcome.id}
          value={texts[field]}
          onChange={(value) => {
            set(field, value);
          }}
        />
      );
    case 'agendaItem':
      return (
        <TextInput
          label={required ? 'Agenda item' : 'Agenda item (optional)'}
          required={required}
          value={texts.agendaItem}
          onChange={({ currentTarget: { value } }) => {
            set('agendaItem', value);
          }}
        />
      );
    default:
      return null;
  }
}

function isText(field: string, texts: StepTexts): field is keyof StepTexts {
  return field in texts;
}
