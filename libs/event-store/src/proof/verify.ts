import { type Pool } from 'pg';
import { BinaryRow } from './binary-row.js';
import { copyOut } from './copy-out.js';
import { inTransaction, rowsOf } from '../rows-of.js';
import { verifiedColumns, verifiedFields, VerifiedStream, type Broken } from './verify-event.js';

export interface Verification {
  readonly events: number;
  readonly streams: number;
  /** Empty where every hash holds. */
  readonly broken: readonly Broken[];
}

const SNAPSHOT = 'begin isolation level repeatable read read only';
const EVENTS = `copy (select ${verifiedColumns} from es.event e left join es.stream s on s.stream_id = e.stream_id
  order by e.stream_id, e.version) to stdout (format binary)`;
const BARE_HEADS = `select s.stream_id as "streamId" from es.stream s
  where not exists (select from es.event e where e.stream_id = s.stream_id)`;

/** Streams the log in the order of streams and versions, in constant memory. */
export function verifyChains(pool: Pool): Promise<Verification> {
  return inTransaction(
    pool,
    async (client) => {
      const bare = await rowsOf<{ streamId: string }>(client, { text: BARE_HEADS });
      const walk = new ChainWalk();
      const row = new BinaryRow(verifiedFields);
      await copyOut(client, EVENTS, (message) => {
        if (row.load(message)) walk.take(row);
      });
      const { events, streams, broken } = walk.finish();
      const missing = bare.map(({ streamId }) => ({ streamId, ...WHOLE, reason: 'events-missing' as const }));
      return { events, streams: streams + bare.length, broken: [...missing, ...broken] };
    },
    SNAPSHOT,
  );
}

const WHOLE = { version: null, position: null };

class ChainWalk {
  private readonly broken: Broken[] = [];
  private stream: VerifiedStream | undefined;
  private events = 0;
  private streams = 0;

  take(row: BinaryRow): void {
    if (!this.stream?.isOf(row)) {
      this.closeStream();
      this.stream = new VerifiedStream(row);
      this.streams += 1;
    }
    this.events += 1;
    this.broken.push(...this.stream.check(row));
  }

  finish(): Verification {
    this.closeStream();
    return { events: this.events, streams: this.streams, broken: this.broken };
  }

  private closeStream(): void {
    if (this.stream) this.broken.push(...this.stream.close());
  }
}
