import { eventOf } from '../bundle/event-line.js';
import { leafHash } from '../merkle/hash.js';
import { rootOfInclusion } from '../merkle/verify-proof.js';
import { parseVerifierKey, type VerifierKey } from '../note/verifier-key.js';
import { PROOF_FORMAT, type ProofFile, type ProvenEvent } from '../proofs/proof-file.js';
import { AuditRefusal } from '../refusals.js';
import { parseCheckpointText } from '../note/checkpoint-text.js';
import { textOfNote } from '../note/signed-note.js';
import { ChainWalk } from './chain-walk.js';
import { type Witness } from './checkpoint-walk.js';
import { type Finding, Findings, placeText } from './finding.js';
import { openCheckpoint } from './open-checkpoint.js';
import { type AuditReport } from './report.js';

/**
 * Checks a proof with nothing but itself and keys; the keys that it names where none are given. Throws `file-not-verifiable`. Pure.
 */
export function verifyProof(json: string, keys: readonly VerifierKey[]): AuditReport & { readonly stream: string } {
  const proof = readProof(json);
  try {
    return check(proof, keys);
  } catch (error) {
    if (error instanceof AuditRefusal && error.code !== 'file-not-verifiable') throw error;
    throw new AuditRefusal(
      'file-not-verifiable',
      `The proof is damaged: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function check(proof: ProofFile, keys: readonly VerifierKey[]): AuditReport & { readonly stream: string } {
  const findings = new Findings();
  const trusted = keys.length > 0 ? keys : proof.keys.map(parseVerifierKey);
  const { origin } = parseCheckpointText(textOfNote(proof.checkpoint));
  const opened = openCheckpoint('The checkpoint', proof.checkpoint, origin, trusted);
  const witness = 'witness' in opened ? opened.witness : null;
  if ('finding' in opened) findings.add(opened.finding);
  const chains = new ChainWalk();
  for (const line of proof.events) {
    findings.add(...chains.take(eventOf(line)));
    if (witness !== null) findings.add(...inclusion(line, proof.stream, witness));
  }
  findings.add(...chains.end());
  return {
    ...{ stream: proof.stream, origin, events: chains.events, streams: chains.streamCount, findings: findings.all },
    ...{ checkpoints: witness === null ? 0 : 1, copies: 0 },
    covered: witness && { ...witness, by: witness.name },
    uncovered: proof.events.filter(({ path }) => path === null).length,
  };
}

function inclusion(line: ProvenEvent, stream: string, { size, root, position }: Witness): Finding[] {
  const { index, path } = line;
  const event = eventOf(line);
  const found = (why: string): Finding[] => [
    { problem: 'proof-does-not-fit', event, sentence: `${placeText(event)}: ${why}.` },
  ];
  if (event.streamId !== stream && !event.streamId.startsWith('redaction-')) return found('it is of another stream');
  if (index === null || path === null)
    return event.position > position ? [] : found('the checkpoint covers it, and no path is given');
  const hashes = path.map((hash) => Buffer.from(hash, 'base64'));
  const reached = rootOfInclusion({ leaf: leafHash(event.chainHash), index, size, path: hashes });
  return reached?.equals(root) === true ? [] : found('its path does not lead to the root that was signed');
}

function readProof(json: string): ProofFile {
  let proof: unknown;
  try {
    proof = JSON.parse(json);
  } catch {
    proof = null;
  }
  const isProof = typeof proof === 'object' && proof !== null && 'format' in proof && proof.format === PROOF_FORMAT;
  if (!isProof)
    throw new AuditRefusal('file-not-verifiable', 'The file is neither a bundle nor a proof of this format.');
  return proof as ProofFile;
}
