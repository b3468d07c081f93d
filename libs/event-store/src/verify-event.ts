import { chainHash, genesisHash } from './chain.js';
import { canonicalText, sealHash } from './sealed-json.js';
import { type JsonObject } from './types.js';

export interface Broken {
  readonly streamId: string;
  /** Null where it is the stream as a whole. */
  readonly version: number | null;
  readonly position: bigint | null;
  readonly reason: BrokenReason;
}

export type BrokenReason =
  /** An envelope column, a hash or the place in the chain differs from what was recorded. */
  | 'record-changed'
  | 'data-changed'
  | 'prose-changed'
  /** Prose is gone and the log knows of no redaction. */
  | 'prose-missing'
  /** Versions up to this one are missing, or stand twice. */
  | 'version-missing'
  /** The head of the stream does not fit its last event. */
  | 'head-changed'
  | 'head-missing'
  | 'events-missing';

interface Head {
  readonly stream_id: string;
  readonly has_head: boolean;
  readonly category: string | null;
  readonly head_scope: string | null;
  readonly head_version: number | null;
  readonly head_hash: Buffer | null;
  readonly first_position: bigint | null;
  readonly last_position: bigint | null;
  readonly latest_effective_on: string | null;
}

export interface VerifiedEventRow extends Head {
  readonly position: bigint;
  readonly version: number;
  readonly event_id: string;
  readonly scope: string;
  readonly type: string;
  readonly schema_version: number;
  readonly effective_on: string | null;
  readonly late: boolean;
  readonly annuls: number | null;
  readonly recorded_micros: bigint | null;
  readonly actor: string;
  readonly command_id: string;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly data: JsonObject;
  readonly data_salt: Buffer;
  readonly data_hash: Buffer;
  readonly prose: JsonObject | null;
  readonly prose_salt: Buffer | null;
  readonly prose_hash: Buffer | null;
  readonly chain_hash: Buffer;
  readonly redacted: boolean;
}

/** One event with the head of its stream; a head without events has no event columns. */
export type VerifiedRow = VerifiedEventRow | (Head & { readonly position: null; readonly effective_on: null });

/** What is wrong with one event, given the one before it in the stream and the latest effective date up to there. */
export function checkEvent(row: VerifiedEventRow, before: VerifiedRow | undefined, latest: string | null): Broken[] {
  const reasons: BrokenReason[] = [];
  const last = before?.position == null ? undefined : before;
  if (row.version !== (last?.version ?? 0) + 1) reasons.push('version-missing');
  else if (!followsChain(row, last, latest)) reasons.push('record-changed');
  if (!sealHash(row.data_salt, canonicalText(row.data)).equals(row.data_hash)) reasons.push('data-changed');
  const prose = proseProblem(row);
  if (prose !== null) reasons.push(prose);
  return reasons.map((reason) => ({ streamId: row.stream_id, version: row.version, position: row.position, reason }));
}

/** What is wrong with the head of a stream, given the last row of the stream. */
export function brokenHead(row: VerifiedRow, latest: string | null): Broken[] {
  const reason = headProblem(row, latest);
  return reason === null ? [] : [{ streamId: row.stream_id, version: null, position: null, reason }];
}

function headProblem(row: VerifiedRow, latest: string | null): BrokenReason | null {
  if (row.position === null) return 'events-missing';
  if (!row.has_head) return 'head-missing';
  const fits =
    row.head_version === row.version &&
    row.head_hash?.equals(row.chain_hash) === true &&
    row.last_position === row.position &&
    row.latest_effective_on === latest;
  return fits ? null : 'head-changed';
}

function followsChain(row: VerifiedEventRow, last: VerifiedEventRow | undefined, latest: string | null): boolean {
  if (row.effective_on === null || row.recorded_micros === null) return false;
  if (row.late !== (latest !== null && row.effective_on < latest)) return false;
  if (last === undefined ? row.has_head && row.first_position !== row.position : row.position <= last.position)
    return false;
  const previous = last?.chain_hash ?? genesisHash(row.stream_id, row.category ?? '', row.head_scope ?? '');
  const event = { ...row, effective_on: row.effective_on, recorded_micros: row.recorded_micros };
  return chainHash(previous, toChained(event)).equals(row.chain_hash);
}

function toChained(row: VerifiedEventRow & { effective_on: string; recorded_micros: bigint }) {
  return {
    position: row.position,
    streamId: row.stream_id,
    version: row.version,
    eventId: row.event_id,
    scope: row.scope,
    type: row.type,
    schemaVersion: row.schema_version,
    effectiveOn: row.effective_on,
    annuls: row.annuls,
    recordedMicros: row.recorded_micros,
    actor: row.actor,
    commandId: row.command_id,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    dataHash: row.data_hash,
    proseHash: row.prose_hash,
  };
}

function proseProblem({ prose, prose_salt: salt, prose_hash: hash, redacted }: VerifiedEventRow): BrokenReason | null {
  if (prose === null) return hash === null || redacted ? null : 'prose-missing';
  if (salt === null || hash === null) return 'prose-changed';
  return sealHash(salt, canonicalText(prose)).equals(hash) ? null : 'prose-changed';
}
