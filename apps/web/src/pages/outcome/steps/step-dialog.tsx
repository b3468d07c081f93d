import type { OutcomeView, PossibleStep } from '@app/contracts';
import { Textarea } from '@mantine/core';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { CitationFields } from './citation-fields.js';
import { EffectiveOnField } from './effective-on-field.js';
import { EvidenceFields } from './evidence-fields.js';
import { emptyStep, fieldsOf, stepBodyOf } from './step-form.js';
import { StepField } from './step-field.js';

interface StepDialogProps {
  readonly outcome: OutcomeView;
  readonly step: PossibleStep;
  /** A source says so: asks for the place, and may then enter at any stage of the life. */
  readonly fromSource?: boolean;
  readonly onClose: () => void;
}

/** Asks only what the event needs and can carry: when it happened, on what it rests, a note. */
export function StepDialog({ outcome, step, fromSource = false, onClose }: StepDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts(emptyStep);
  const fields = fieldsOf(step);
  const isNeeded = (field: string) => step.needs.includes(field);
  const plain = fields.filter((field) => !['evidence', 'citation', 'reason'].includes(field));
  return (
    <CommandDialog
      title={titleOf(step)}
      submitWords="Record"
      outcome={outcome}
      route="steps"
      body={() => stepBodyOf(step, texts)}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(step.words, answer);
      }}
    >
      {(fromSource || fields.includes('citation') || texts.verifiedBy === 'meeting') && (
        <CitationFields texts={texts} set={set} bind={bind} required={fromSource || isNeeded('citation')} />
      )}
      {fields.includes('evidence') && (
        <EvidenceFields outcome={outcome} texts={texts} set={set} bind={bind} required={isNeeded('evidence')} />
      )}
      <EffectiveOnField texts={texts} set={set} bind={bind} />
      {plain.map((field) => (
        <StepField key={field} field={field} required={isNeeded(field)} outcome={outcome} texts={texts} set={set} />
      ))}
      {fields.includes('reason') && (
        <Textarea label="Reason" autosize minRows={2} required={isNeeded('reason')} {...bind('reason')} />
      )}
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </CommandDialog>
  );
}

function titleOf({ words, addressee }: PossibleStep): string {
  return addressee === null ? words : `${words} · ${addressee.name}`;
}
