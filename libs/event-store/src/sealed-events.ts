import { type ClientBase, type Pool, type QueryResultRow } from 'pg';
import { type ChainedEvent } from './chain.js';
import { rowsOf } from './rows-of.js';
import { type JsonObject } from './types.js';
import { checkEvent, type Broken, type VerifiedEventRow } from './verify-event.js';

/** An event with all that its hashes cover: what somebody needs to check them elsewhere. */
export interface SealedEvent extends Omit<ChainedEvent, 'effectiveOn' | 'recordedMicros'> {
  /** Null where the database holds no finite date, which no hash fits. */
  readonly effectiveOn: string | null;
  readonly recordedMicros: bigint | null;
  /** Follows from the other events of the stream, so it is checked and not hashed. */
  readonly late: boolean;
  readonly data: JsonObject;
  readonly dataSalt: Buffer;
  readonly prose: JsonObject | null;
  readonly proseSalt: Buffer | null;
  readonly chainHash: Buffer;
  /** What the chain of the stream begins with; null in all but its first event. */
  readonly begins: { readonly category: string; readonly scope: string } | null;
}

const COLUMNS = `e.position, e.stream_id as "streamId", e.version, e.event_id as "eventId", e.scope, e.type,
  e.schema_version as "schemaVersion", case when isfinite(e.effective_on) then e.effective_on::text end as "effectiveOn",
  e.late, e.annuls, case when isfinite(e.recorded_at) then (extract(epoch from e.recorded_at) * 1000000)::bigint end
    as "recordedMicros",
  e.actor, e.command_id as "commandId", e.correlation_id as "correlationId", e.causation_id as "causationId",
  e.data, e.data_salt as "dataSalt", e.data_hash as "dataHash", e.prose, e.prose_salt as "proseSalt",
  e.prose_hash as "proseHash", e.chain_hash as "chainHash",
  case when e.version = 1 then jsonb_build_object('category', coalesce(s.category, ''), 'scope', coalesce(s.scope, '')) end
    as "begins"`;
const FROM = 'es.event e left join es.stream s on e.version = 1 and s.stream_id = e.stream_id';
const PAGE = 1_000;

/** The events of one stream, in order. */
export function sealedStream(on: Pool | ClientBase, streamId: string): Promise<SealedEvent[]> {
  const text = `select ${COLUMNS} from ${FROM} where e.stream_id = $1 order by e.version`;
  return rowsOf<SealedEvent & QueryResultRow>(on, { text, values: [streamId] });
}

/** The log up to a position, in order of position, a page at a time. In a transaction of the caller, whose snapshot it shows. */
export async function* sealedLog(client: ClientBase, upTo: bigint): AsyncGenerator<SealedEvent[]> {
  const text = `declare sealed no scroll cursor for select ${COLUMNS} from ${FROM} where e.position <= ${upTo} order by e.position`;
  await rowsOf(client, { text });
  for (;;) {
    const page = await rowsOf<SealedEvent & QueryResultRow>(client, { text: `fetch forward ${PAGE} from sealed` });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
  }
}

/**
 * What is wrong with one event, given the one before it in its stream and the latest effective date up to there. That prose is gone
 * is left to the caller, who knows of redactions. Pure.
 */
export function checkSealed(event: SealedEvent, before: SealedEvent | undefined, latest: string | null): Broken[] {
  return checkEvent(toRow(event), before && toRow(before), latest);
}

function toRow(event: SealedEvent): VerifiedEventRow {
  const { position, version, scope, type, late, annuls, actor, data, prose, begins } = event;
  return {
    ...{ position, version, scope, type, late, annuls, actor, data, prose, redacted: true },
    ...{ has_head: false, category: begins?.category ?? null, head_scope: begins?.scope ?? null, head_version: null },
    ...{ head_hash: null, first_position: null, last_position: null, latest_effective_on: null },
    stream_id: event.streamId,
    event_id: event.eventId,
    schema_version: event.schemaVersion,
    effective_on: event.effectiveOn,
    recorded_micros: event.recordedMicros,
    command_id: event.commandId,
    correlation_id: event.correlationId,
    causation_id: event.causationId,
    data_salt: event.dataSalt,
    data_hash: event.dataHash,
    prose_salt: event.proseSalt,
    prose_hash: event.proseHash,
    chain_hash: event.chainHash,
  };
}
