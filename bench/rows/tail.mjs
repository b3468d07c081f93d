import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closedLoop } from '../anchors.mjs';
import { ourAppend } from '../arms/ours.mjs';
import { filledLog } from '../lib/filled-log.mjs';
import { atMost, interleave, row } from '../lib/rounds.mjs';

const WRITERS = 8;
const WORKER = new URL('../lib/worker.mjs', import.meta.url);

/** p99 of one append while another process rebuilds a projection of the same log without pause, or only follows it. */
export async function tail(server, { rounds, windowMs, events, keys }) {
  const log = await filledLog(server, 'bench_tail', events / 5, events / keys);
  const worker = fork(WORKER, [log.url]);
  await once(worker, 'message');
  const append = ourAppend(log.store);
  const p99 = async () => (await closedLoop(WRITERS, windowMs * 2, append)).p99;
  const whileRebuilding = async () => {
    worker.send('rebuild');
    const figure = await p99();
    worker.send('rest');
    await once(worker, 'message');
    return figure;
  };
  await p99();
  const { idle, busy } = await interleave(rounds, { idle: p99, busy: whileRebuilding });
  worker.disconnect();
  await once(worker, 'exit');
  await log.close();
  return [row('append-p99', 'append p99, 8 writers, rebuild running / idle', atMost(2), busy, idle, 'ms')];
}
