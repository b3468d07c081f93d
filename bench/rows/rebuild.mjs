import { filledLog } from '../lib/filled-log.mjs';
import { readAll } from '../lib/read-all.mjs';
import { rebuildOnce, registerTotals, startRegister } from '../lib/register.mjs';
import { atLeast, interleave, row } from '../lib/rounds.mjs';

/** From the request to the swap, comparison included, against reading the same events by the feed and nothing else. */
export async function rebuild(server, { rounds, events, keys }) {
  const log = await filledLog(server, 'bench_rebuild', events, events / keys);
  const runner = await startRegister(log);
  const arms = {
    rebuild: async () => events / (await rebuildOnce(runner)),
    read: () => readAll(log.store, events),
  };
  await interleave(1, arms);
  const figures = await interleave(rounds, arms);
  const totals = await registerTotals(log.pool);
  if (totals.steps !== events) throw new Error(`The table holds ${totals.steps} steps of ${events}.`);
  await runner.stop();
  await log.close();
  const what = `rebuild ${events / 1000} k events into ${totals.rows / 1000} k rows / reading them`;
  return [row('rebuild', what, atLeast(0.85), figures.rebuild, figures.read)];
}
