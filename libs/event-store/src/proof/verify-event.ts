import { type BinaryRow } from './binary-row.js';
import { chainedColumns, chainHashOfRow, genesisHash } from './chain.js';
import { sealHolds } from './sealed-row.js';

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
  /** What the chain of the stream begins with, its row in es.stream, is gone. */
  | 'stream-missing'
  | 'events-missing';

/** The columns of an event with what the chain of its stream begins with, null where that is gone. */
export const verifiedColumns = `${chainedColumns}, e.late, e.data_salt, e.data, e.prose_salt, e.prose, e.chain_hash,
  e.prose is null and e.prose_hash is not null
    and exists (select from es.event r where r.stream_id = 'redaction-' || e.position and r.version = 1),
  s.category, s.scope`;
export const verifiedFields = 25;

const [POSITION, STREAM_ID, VERSION, EFFECTIVE_ON, DATA_HASH, PROSE_HASH] = [0, 1, 2, 7, 14, 15] as const;
const [LATE, DATA_SALT, DATA, PROSE_SALT, PROSE, CHAIN_HASH, REDACTED] = [16, 17, 18, 19, 20, 21, 22] as const;
const [CATEGORY, STREAM_SCOPE] = [23, 24] as const;

/** One stream, checked event by event in the order of versions. */
export class VerifiedStream {
  readonly streamId: string;
  private readonly known: boolean;
  private version = 0;
  private position = 0n;
  private latest: number | null = null;
  private previous: Buffer;

  /** From the row of its first event. */
  constructor(row: BinaryRow) {
    this.streamId = row.text(STREAM_ID);
    this.known = !row.isNull(CATEGORY);
    const [category, scope] = this.known ? [row.text(CATEGORY), row.text(STREAM_SCOPE)] : ['', ''];
    this.previous = genesisHash(this.streamId, category, scope);
  }

  isOf(row: BinaryRow): boolean {
    return row.text(STREAM_ID) === this.streamId;
  }

  /** What is wrong with the next event. */
  check(row: BinaryRow): Broken[] {
    const reasons: BrokenReason[] = [];
    const version = row.int32(VERSION);
    const position = row.int64(POSITION);
    if (version !== this.version + 1) reasons.push('version-missing');
    else if (!this.followsChain(row, position)) reasons.push('record-changed');
    if (!sealHolds(row, DATA_SALT, DATA, DATA_HASH)) reasons.push('data-changed');
    const prose = proseProblem(row);
    if (prose !== null) reasons.push(prose);
    this.goOn(row, version, position);
    return reasons.map((reason) => ({ streamId: this.streamId, version, position, reason }));
  }

  /** What is wrong with the stream as a whole. */
  close(): Broken[] {
    return this.known ? [] : [{ streamId: this.streamId, version: null, position: null, reason: 'stream-missing' }];
  }

  private followsChain(row: BinaryRow, position: bigint): boolean {
    if (row.boolean(LATE) !== (this.latest !== null && row.int32(EFFECTIVE_ON) < this.latest)) return false;
    if (this.version > 0 && position <= this.position) return false;
    return chainHashOfRow(this.previous, row) === row.latin1(CHAIN_HASH);
  }

  private goOn(row: BinaryRow, version: number, position: bigint): void {
    this.version = version;
    this.position = position;
    this.previous = row.copy(CHAIN_HASH);
    this.latest = Math.max(this.latest ?? -Infinity, row.int32(EFFECTIVE_ON));
  }
}

function proseProblem(row: BinaryRow): BrokenReason | null {
  if (row.isNull(PROSE)) return row.isNull(PROSE_HASH) || row.boolean(REDACTED) ? null : 'prose-missing';
  return sealHolds(row, PROSE_SALT, PROSE, PROSE_HASH) ? null : 'prose-changed';
}
