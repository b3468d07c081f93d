import { type Pool } from 'pg';
import { brokenHead, checkEvent, type Broken, type VerifiedRow } from './verify-event.js';
import { inTransaction, rowsOf } from './rows-of.js';

export interface Verification {
  readonly events: number;
  readonly streams: number;
  /** Empty where every hash holds. */
  readonly broken: readonly Broken[];
}

const PAGE = 1_000;
const SNAPSHOT = 'begin isolation level repeatable read read only';
const HEAD = `s.stream_id is not null as has_head, s.category, s.scope as head_scope, s.version as head_version, s.head_hash,
    s.first_position, s.last_position, s.latest_effective_on::text as latest_effective_on`;
/** Infinite dates and moments cannot be hashed: null, which no stored hash fits. */
const EVENTS = `declare verified no scroll cursor for
  select ${HEAD}, e.position, e.stream_id, e.version, e.event_id, e.scope, e.type, e.schema_version,
    case when isfinite(e.effective_on) then e.effective_on::text end as effective_on, e.late, e.annuls,
    case when isfinite(e.recorded_at) then (extract(epoch from e.recorded_at) * 1000000)::bigint end as recorded_micros,
    e.actor, e.command_id, e.correlation_id, e.causation_id, e.data, e.data_salt, e.data_hash, e.prose, e.prose_salt,
    e.prose_hash, e.chain_hash,
    e.prose is null and e.prose_hash is not null
      and exists (select from es.event r where r.stream_id = 'redaction-' || e.position and r.version = 1) as redacted
  from es.event e left join es.stream s on s.stream_id = e.stream_id
  order by e.stream_id, e.version`;
const BARE_HEADS = `select ${HEAD}, s.stream_id, null as position, null as effective_on from es.stream s
  where not exists (select from es.event e where e.stream_id = s.stream_id)`;

/** Streams the log in the order of streams and versions, in constant memory. */
export function verifyChains(pool: Pool): Promise<Verification> {
  return inTransaction(
    pool,
    async (client) => {
      const walk = new ChainWalk();
      for (const row of await rowsOf<VerifiedRow>(client, { text: BARE_HEADS })) walk.take(row);
      await rowsOf(client, { text: EVENTS });
      for (;;) {
        const rows = await rowsOf<VerifiedRow>(client, { text: `fetch forward ${PAGE} from verified` });
        for (const row of rows) walk.take(row);
        if (rows.length < PAGE) return walk.finish();
      }
    },
    SNAPSHOT,
  );
}

class ChainWalk {
  private readonly broken: Broken[] = [];
  private previous: VerifiedRow | undefined;
  private latest: string | null = null;
  private events = 0;
  private streams = 0;

  take(row: VerifiedRow): void {
    const before = this.previous?.stream_id === row.stream_id ? this.previous : undefined;
    if (before === undefined) {
      this.closeStream();
      this.streams += 1;
    }
    if (row.position !== null) {
      this.events += 1;
      this.broken.push(...checkEvent(row, before, this.latest));
      if (row.effective_on !== null && (this.latest === null || row.effective_on > this.latest))
        this.latest = row.effective_on;
    }
    this.previous = row;
  }

  finish(): Verification {
    this.closeStream();
    return { events: this.events, streams: this.streams, broken: this.broken };
  }

  private closeStream(): void {
    if (this.previous) this.broken.push(...brokenHead(this.previous, this.latest));
    this.previous = undefined;
    this.latest = null;
  }
}
