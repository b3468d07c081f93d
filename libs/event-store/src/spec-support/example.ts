import { createPool } from '@app/database';
import { EventStore, ProjectionRunner, requestHashOf, type PlacedDecider, type Projection } from '@app/event-store';
import { isoDateOf } from '@app/kernel';

type Moved = { readonly type: 'Moved'; readonly data: { readonly to: string } };

const parcel: PlacedDecider<string, Moved, string> = {
  initial: 'nowhere',
  decide: (to, at) => (to === at ? [] : [{ type: 'Moved', data: { to } }]),
  evolve: (_, { data }) => data.to,
};

const whereabouts: Projection<{ parcel: string; at: string }, Moved> = {
  ...{ name: 'whereabouts', version: 1, table: 'whereabouts', lateFacts: 'refold' },
  columns: [
    { name: 'parcel', type: 'text', primaryKey: true },
    { name: 'at', type: 'text not null' },
  ],
  key: ({ streamId }) => (streamId.startsWith('parcel-') ? streamId : null),
  evolve: (_, { streamId, data }) => ({ parcel: streamId, at: data.to }),
};

export async function example(url: string, commandId: string): Promise<unknown> {
  const pool = createPool({ url, role: 'sequitur_app', applicationName: 'example' });
  const store = new EventStore(pool);
  const runner = new ProjectionRunner(pool, store, [whereabouts]);
  runner.start();

  const asked = {
    actor: 'person-1',
    scope: 'depot-1',
    effectiveOn: isoDateOf('2026-03-02'),
    correlationId: 'request-1',
  };
  const metadata = { ...asked, commandId, requestHash: requestHashOf({ to: 'Geneva' }) };
  const move = () => store.handle(parcel, { streamId: 'parcel-7', category: 'parcel' }, 'Geneva', metadata);
  const first = await move();
  const again = await move();

  await runner.waitFor(first.position, 10_000);
  const { rows } = await pool.query('select * from read.whereabouts');
  const { broken } = await store.verify();
  await runner.stop();
  await pool.end();
  return { version: first.version, replayed: again.replayed, rows, broken };
}
