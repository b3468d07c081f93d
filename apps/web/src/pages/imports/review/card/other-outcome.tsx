import { OutcomeField } from '../../../outcome/commands/outcome-field.js';
import type { Tie } from './tie.js';

interface OtherOutcomeProps {
  readonly value: string;
  readonly onTie: (tie: Tie | null) => void;
}

/** The outcome of which it tells that something was done, where the reading found another or none. */
export function OtherOutcome({ value, onTie }: OtherOutcomeProps) {
  return (
    <OutcomeField
      label="The outcome that it is evidence for"
      required
      except=""
      value={value}
      onChange={(outcome) => {
        onTie(outcome === '' ? null : { outcome, relation: 'evidence-for' });
      }}
    />
  );
}
