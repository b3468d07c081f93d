import { hash, randomUUID } from 'node:crypto';
import { metadata, payload } from '../anchors.mjs';
import { EventStore } from '../lib/product.mjs';
import { openLog } from '../lib/server.mjs';
import { streamsOf } from '../lib/streams.mjs';

/** The product's event store on a log of its own. */
export async function openOurs(server, name = 'bench_ours') {
  const { url, pool } = await openLog(server, name);
  return { url, pool, store: new EventStore(pool), close: () => pool.end() };
}

/** As the domain records an outcome: what people wrote apart from the rest, which may be removed alone. */
export function withProse(n) {
  const { wording, ...data } = payload(n);
  return { type: 'OutcomeRecorded', data, prose: { wording } };
}

/** The same content in one piece. */
export function dataOnly(n) {
  return { type: 'OutcomeRecorded', data: payload(n) };
}

/** A command as it reaches the store. The id and the hash of the request are made at the edge; here they are just new. */
export function command() {
  const commandId = randomUUID();
  const requestHash = hash('sha256', commandId);
  return { ...metadata, scope: 'body-1', effectiveOn: '2026-12-31', commandId, requestHash };
}

export const target = (id) => ({ streamId: `outcome-${id}`, category: 'outcome' });

/** One commit per call: `eventsPerCommit` events with the expected version. */
export function ourAppend(store, eventOf = withProse, eventsPerCommit = 1, eventsPerStream = 20) {
  const streamOf = streamsOf(eventsPerStream);
  let n = 0;
  return async (writer) => {
    const stream = streamOf(writer);
    const events = Array.from({ length: eventsPerCommit }, () => eventOf(n++));
    await store.append(target(stream.id), stream.version, events, command());
    stream.version += eventsPerCommit;
  };
}
