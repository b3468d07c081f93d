import { HASH_BYTES } from '../merkle/hash.js';
import { AuditRefusal } from '../refusals.js';

/** What a checkpoint says of the log. */
export interface CheckpointText {
  /** Which log; also the name of the key that signs. */
  readonly origin: string;
  /** Events covered. */
  readonly size: number;
  /** Of the RFC 6962 tree over them. */
  readonly root: Buffer;
  /** Of the last event covered. */
  readonly position: bigint;
  /** When that one was recorded. */
  readonly recordedAt: Date;
  /** The life of the log. */
  readonly epoch: number;
  /** Why it was made out of turn, in one line; null for one of the regular ones. */
  readonly reason: string | null;
}

/**
 * C2SP tlog-checkpoint: origin, size and root, then lines of ours.
 *
 *     example.org/log
 *     1204
 *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 *     position 1310
 *     recorded 2026-11-22T08:00:00.000Z
 *     epoch 1
 *     closed the 20th
 */
export function checkpointText(checkpoint: CheckpointText): string {
  const { origin, size, root, position, recordedAt, epoch, reason } = checkpoint;
  const lines = [
    ...[origin, String(size), root.toString('base64')],
    ...[`position ${position}`, `recorded ${recordedAt.toISOString()}`, `epoch ${epoch}`],
    ...(reason === null ? [] : [reason]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Throws `note-malformed`. */
export function parseCheckpointText(text: string): CheckpointText {
  const [origin = '', size = '', base64 = '', position, recorded, epoch, ...rest] = text.split('\n');
  const root = Buffer.from(base64, 'base64');
  const read = {
    origin,
    size: Number(size),
    root,
    position: BigInt(valueOf('position', /^\d{1,19}$/, position)),
    recordedAt: new Date(valueOf('recorded', /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, recorded)),
    epoch: Number(valueOf('epoch', /^\d{1,9}$/, epoch)),
    reason: rest.length > 1 ? (rest[0] ?? null) : null,
  };
  const isSound = root.length === HASH_BYTES && Number(size) >= 0 && !Number.isNaN(read.recordedAt.getTime());
  // Written again it must be the same text, so that one checkpoint has one spelling.
  if (isSound && checkpointText(read) === text) return read;
  throw malformed();
}

/** Refuses with `reason-malformed` what could not stand as one line of a note. */
export function demandReason(reason: string): void {
  if (/^[^\p{C}\s](?:[^\p{C}]{0,198}[^\p{C}\s])?$/u.test(reason)) return;
  throw new AuditRefusal('reason-malformed', 'A reason is one line of at most 200 characters.');
}

function valueOf(word: string, shape: RegExp, line = ''): string {
  const value = line.startsWith(`${word} `) ? line.slice(word.length + 1) : '';
  if (!shape.test(value)) throw malformed();
  return value;
}

function malformed(): AuditRefusal {
  return new AuditRefusal('note-malformed', 'This note is no checkpoint of such a log.');
}
