import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closedLoop } from '../anchors.mjs';
import { ourAppend } from '../arms/ours.mjs';
import { filledLog } from '../lib/filled-log.mjs';
import { followOnce } from '../lib/register.mjs';
import { atMost, interleave, row } from '../lib/rounds.mjs';

const WRITERS = 8;
const REBUILDER = new URL('../lib/rebuilder.mjs', import.meta.url);

/** p99 of one append while another process rebuilds a projection of the same log without pause, against a quiet log. */
export async function tail(server, { rounds, windowMs, events, keys }) {
  const log = await filledLog(server, 'bench_tail', events / 5, events / keys);
  await followOnce(log);
  const append = ourAppend(log.store);
  const p99 = async () => (await closedLoop(WRITERS, windowMs * 2, append)).p99;
  const whileRebuilding = async () => {
    const rebuilder = fork(REBUILDER, [log.url]);
    await once(rebuilder, 'message');
    const figure = await p99();
    if (rebuilder.exitCode !== null) throw new Error('The rebuild ended before its time.');
    rebuilder.send('stop');
    await once(rebuilder, 'exit');
    return figure;
  };
  await p99();
  const { idle, busy } = await interleave(rounds, { idle: p99, busy: whileRebuilding });
  await log.close();
  return [row('append-p99', 'append p99, 8 writers, rebuild running / idle', atMost(2), busy, idle, 'ms')];
}
