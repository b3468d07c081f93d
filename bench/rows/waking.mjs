import pg from 'pg';
import { openOurs, ourAppend } from '../arms/ours.mjs';
import { EventStore } from '../lib/product.mjs';
import { atLeast, row } from '../lib/rounds.mjs';
import { perSecond } from './append.mjs';

const WRITERS = 8;

/** What it costs writers that a subscriber is woken: the same append with and without the wake-up after the commit. */
export async function waking(server, { rounds, windowMs }) {
  const ours = await openOurs(server);
  const listener = new pg.Client({ connectionString: ours.url });
  await listener.connect();
  let woken = 0;
  listener.on('notification', () => (woken += 1));
  await listener.query('listen es_appended');
  const silent = new EventStore(ours.pool);
  Object.assign(silent.waker, { boards: () => false, wake: () => undefined });
  const appends = { woken: ourAppend(ours.store), silent: ourAppend(silent) };
  const figures = await perSecond(rounds * 2, appends, WRITERS, windowMs);
  if (woken === 0) throw new Error('The subscriber was never woken: the row would measure nothing.');
  await listener.end();
  await ours.close();
  return [
    row('waking', 'append, subscriber woken / not woken, 8 writers', atLeast(0.95), figures.woken, figures.silent),
  ];
}
