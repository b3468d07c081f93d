import { parseCheckpointText } from '../note/checkpoint-text.js';
import { openNote } from '../note/signed-note.js';
import { type VerifierKey } from '../note/verifier-key.js';
import { AuditRefusal } from '../refusals.js';
import { type Witness } from './checkpoint-walk.js';
import { type Finding } from './finding.js';

/** A checkpoint that one of the keys signed for this log, or what is wrong with it. */
export function openCheckpoint(
  name: string,
  note: string,
  origin: string,
  keys: readonly VerifierKey[],
): { readonly witness: Witness } | { readonly finding: Finding } {
  const found = (problem: Finding['problem'], why: string) => ({
    finding: { problem, event: null, sentence: `${name}: ${why}` },
  });
  try {
    const checkpoint = parseCheckpointText(openNote(note, keys).text);
    if (checkpoint.origin === origin) return { witness: { ...checkpoint, name } };
    return found('checkpoint-of-another-log', `it is of the log ${checkpoint.origin}, and this one is ${origin}.`);
  } catch (error) {
    if (!(error instanceof AuditRefusal)) throw error;
    return found('checkpoint-not-signed', error.message);
  }
}

/** Checkpoints are numbered without gaps. */
export function missingBetween(before: number, number: number): Finding[] {
  if (number === before + 1) return [];
  const sentence = `Checkpoint ${number} follows checkpoint ${before}: those between them are gone.`;
  return [{ problem: 'checkpoint-changed', event: null, sentence }];
}
