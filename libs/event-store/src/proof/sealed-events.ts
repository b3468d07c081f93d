import { type ClientBase, type Pool, type QueryResultRow } from 'pg';
import { chainHash, genesisHash, type ChainedEvent } from './chain.js';
import { rowsOf } from '../rows-of.js';
import { canonicalText } from './canonical-text.js';
import { sealHash } from './sealed-json.js';
import { type JsonObject } from '../types.js';
import { type BrokenReason } from './verify-event.js';

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

/** What an event is checked against: the one before it in its stream. */
export type PlaceInChain = Pick<SealedEvent, 'version' | 'position' | 'chainHash'>;

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
 * What is wrong with one event, given the one before it in its stream and the latest effective date up to there: what `verify`
 * says of a row, of an event that has left the database. That prose is gone is left to the caller, who knows of redactions. Pure.
 */
export function checkSealed(
  event: SealedEvent,
  before: PlaceInChain | undefined,
  latest: string | null,
): BrokenReason[] {
  const reasons: BrokenReason[] = [];
  if (event.version !== (before?.version ?? 0) + 1) reasons.push('version-missing');
  else if (!followsChain(event, before, latest)) reasons.push('record-changed');
  if (!isSealed(event.data, event.dataSalt, event.dataHash)) reasons.push('data-changed');
  if (event.prose !== null && !isSealed(event.prose, event.proseSalt, event.proseHash)) reasons.push('prose-changed');
  return reasons;
}

function followsChain(event: SealedEvent, before: PlaceInChain | undefined, latest: string | null): boolean {
  const { effectiveOn, recordedMicros, begins } = event;
  if (effectiveOn === null || recordedMicros === null) return false;
  if (event.late !== (latest !== null && effectiveOn < latest)) return false;
  if (before !== undefined && event.position <= before.position) return false;
  const previous = before?.chainHash ?? genesisHash(event.streamId, begins?.category ?? '', begins?.scope ?? '');
  return chainHash(previous, { ...event, effectiveOn, recordedMicros }).equals(event.chainHash);
}

function isSealed(content: JsonObject, salt: Buffer | null, hash: Buffer | null): boolean {
  return salt !== null && hash !== null && sealHash(salt, canonicalText(content)).equals(hash);
}
