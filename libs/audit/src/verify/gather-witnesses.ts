import { type Copies } from '../copies/read-copies.js';
import { keptInCopies } from '../copies/kept-in-copies.js';
import { type VerifierKey } from '../note/verifier-key.js';
import { type Witness } from './checkpoint-walk.js';
import { type Finding } from './finding.js';
import { KeptLeaves } from './kept-leaves.js';
import { openCheckpoint } from './open-checkpoint.js';

export interface Gathered {
  readonly witnesses: readonly Witness[];
  readonly kept: readonly KeptLeaves[];
  readonly findings: readonly Finding[];
}

/** What copies from elsewhere bear witness to. */
export function witnessesOfCopies(copies: Copies, origin: string, keys: readonly VerifierKey[]): Gathered {
  const opened = copies.checkpoints.map(({ path, note }) => openCheckpoint(`The copy ${path}`, note, origin, keys));
  return {
    witnesses: opened.flatMap((one) => ('witness' in one ? [one.witness] : [])),
    findings: opened.flatMap((one) => ('finding' in one ? [one.finding] : [])),
    kept:
      copies.leaves.length === 0 ? [] : [new KeptLeaves(keptInCopies(copies.leaves), 'the copy of the checkpoints')],
  };
}
