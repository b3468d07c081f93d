import type { OutcomeView, PossibleStep } from '@app/contracts';
import { Textarea } from '@mantine/core';
import { CitationFields } from './citation-fields.js';
import { EffectiveOnField } from './effective-on-field.js';
import { EvidenceFields } from './evidence-fields.js';
import type { StepFormProps } from './field-props.js';
import { StepField, type StepSubject } from './step-field.js';
import { fieldsOf } from './step-form.js';

interface StepFieldsProps extends StepFormProps {
  readonly step: Pick<PossibleStep, 'needs' | 'offers'>;
  /** Whose step it is; of several, what they have in common. */
  readonly outcome: StepSubject;
  /** The outcome that holds an uploaded file; null where there are several. */
  readonly upload: OutcomeView | null;
  readonly fromSource?: boolean;
}

/** Asks only what the event needs and can carry. */
export function StepFields({ step, outcome, upload, fromSource = false, texts, set, bind }: StepFieldsProps) {
  const fields = fieldsOf(step);
  const isNeeded = (field: string) => step.needs.includes(field);
  const plain = fields.filter((field) => !['evidence', 'citation', 'reason'].includes(field));
  return (
    <>
      {(fromSource || fields.includes('citation') || texts.verifiedBy === 'meeting') && (
        <CitationFields texts={texts} set={set} bind={bind} required={fromSource || isNeeded('citation')} />
      )}
      {fields.includes('evidence') && (
        <EvidenceFields outcome={upload} texts={texts} set={set} bind={bind} required={isNeeded('evidence')} />
      )}
      <EffectiveOnField texts={texts} set={set} bind={bind} />
      {plain.map((field) => (
        <StepField key={field} field={field} required={isNeeded(field)} outcome={outcome} texts={texts} set={set} />
      ))}
      {fields.includes('reason') && (
        <Textarea label="Reason" autosize minRows={2} required={isNeeded('reason')} {...bind('reason')} />
      )}
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </>
  );
}
