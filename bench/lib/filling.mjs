import { hash, randomUUID } from 'node:crypto';
import { createPool, EventStore, migrate, projections, ProjectionRunner } from './product.mjs';
import { programPool } from './server.mjs';

const WRITERS = 32;

/** A log that is being filled by the product's own append; only the filling goes without waiting for the disk. */
export async function filling(server, name) {
  const url = await server.database(name);
  await migrate(url);
  const options = { role: 'sequitur_app', applicationName: 'bench-fill', max: WRITERS };
  const filler = createPool({ url: withoutWaiting(url), ...options });
  return { url, pool: programPool(url), store: new EventStore(filler), filled: () => filler.end() };
}

/** Begins a stream. */
export function append(store, { streamId, category, scope, on, events }) {
  return store.append({ streamId, category }, 0, events, metadata(scope, on));
}

export function metadata(scope, effectiveOn) {
  const commandId = randomUUID();
  return {
    actor: 'person-17',
    scope,
    effectiveOn,
    commandId,
    correlationId: commandId,
    requestHash: hash('sha256', commandId),
  };
}

export function entity(n) {
  const data = { entity: `entity-${n}`, kind: 'organization', aliases: [] };
  const events = [{ type: 'EntityRegistered', data, prose: { name: `Organization ${n}`, email: null } }];
  return { streamId: `entity-entity-${n}`, category: 'entity', scope: 'directory', on: '2000-01-01', events };
}

/** All read models of the program, up to the end of the log. */
export async function follow(pool) {
  const onError = (projection, error) => process.stderr.write(`${projection}: ${String(error)}\n`);
  const runner = new ProjectionRunner(pool, new EventStore(pool), projections, { onError, pollMs: 20 });
  const { rows } = await pool.query('select max(position) as last from es.event');
  runner.start();
  while (!(await runner.waitFor(rows[0].last, 10_000)));
  await runner.stop();
}

/** As autovacuum would leave it. */
export async function settle(server, url) {
  const owner = createPool({ url, applicationName: 'bench-settle', max: 1 });
  await owner.query('vacuum (analyze)');
  await owner.end();
  await server.query('checkpoint');
}

function withoutWaiting(url) {
  const other = new URL(url);
  other.searchParams.set('options', '-c synchronous_commit=off');
  return other.href;
}

export function numbers(n) {
  return Array.from({ length: n }, (_, index) => index);
}

export async function everyOne(items, work) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}
