import { rawAppend } from '../anchors.mjs';
import { openOurs, ourAppend, withProse } from '../arms/ours.mjs';
import { openRaw } from '../arms/raw.mjs';
import { atLeast, row } from '../lib/rounds.mjs';
import { perSecond, WRITERS, writersOf } from './append.mjs';

const TEN = 10;

/** Ten events of one stream in one commit. */
export async function ten(server, { rounds, windowMs }) {
  const [raw, ours] = await Promise.all([openRaw(server), openOurs(server)]);
  const appends = { raw: rawAppend(raw.pool, TEN), ours: ourAppend(ours.store, withProse, TEN) };
  const rows = [];
  for (const writers of WRITERS) {
    const figures = await perSecond(rounds, appends, writers, windowMs, TEN);
    const what = `append ten / raw ten, ${writersOf(writers)}`;
    rows.push(row(`append-ten-${writers}`, what, atLeast(0.75), figures.ours, figures.raw));
  }
  await Promise.all([raw.close(), ours.close()]);
  return rows;
}
