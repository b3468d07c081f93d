/**
 * A process of its own that follows a log with one projection, as a worker does. It answers `following` when it has caught
 * up; told `rebuild`, it rebuilds the projection over and over, and told `rest`, it ends the one under way and answers
 * `resting`.
 */
import { EventStore } from './product.mjs';
import { rebuildOnce, startRegister } from './register.mjs';
import { programPool } from './server.mjs';

const pool = programPool(process.argv[2]);
const runner = await startRegister({ pool, store: new EventStore(pool) });
let wanted = false;

async function rebuildUntilRest() {
  while (wanted) await rebuildOnce(runner);
  process.send('resting');
}

process.on('message', (message) => {
  wanted = message === 'rebuild';
  if (wanted) void rebuildUntilRest();
});
process.once('disconnect', () => process.exit());
process.send('following');
