import type { OutcomeView } from '@app/contracts';
import { CorrectionButton } from './correction-button.js';

interface CorrectWordingProps {
  readonly outcome: OutcomeView;
  /** Which of the outcome's citations. */
  readonly at: number;
  readonly wording: string;
}

export function CorrectWording({ outcome, at, wording }: CorrectWordingProps) {
  return (
    <CorrectionButton
      outcome={outcome}
      what="wording"
      present={wording}
      route="wording-corrections"
      bodyOf={(correction) => ({ citation: at, ...correction })}
    />
  );
}
