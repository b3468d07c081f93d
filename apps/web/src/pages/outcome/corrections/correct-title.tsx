import type { OutcomeView } from '@app/contracts';
import { CorrectionButton } from './correction-button.js';

export function CorrectTitle({ outcome }: { readonly outcome: OutcomeView }) {
  return (
    <CorrectionButton
      outcome={outcome}
      what="title"
      present={outcome.title}
      route="title-corrections"
      bodyOf={(correction) => correction}
    />
  );
}
