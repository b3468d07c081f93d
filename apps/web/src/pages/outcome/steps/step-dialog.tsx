import type { OutcomeView, PossibleStep } from '@app/contracts';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { StepFields } from './step-fields.js';
import { emptyStep, stepBodyOf } from './step-form.js';

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
  const form = useTexts(emptyStep);
  return (
    <CommandDialog
      title={titleOf(step)}
      submitWords="Record"
      outcome={outcome}
      route="steps"
      body={() => stepBodyOf(step, form.texts)}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(step.words, answer);
      }}
    >
      <StepFields step={step} outcome={outcome} upload={outcome} fromSource={fromSource} {...form} />
    </CommandDialog>
  );
}

function titleOf({ words, addressee }: PossibleStep): string {
  return addressee === null ? words : `${words} · ${addressee.name}`;
}
