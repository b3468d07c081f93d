/** A process of its own that rebuilds one projection over and over until it is told to stop, as a worker would. */
import { EventStore } from './product.mjs';
import { rebuildOnce } from './register.mjs';
import { programPool } from './server.mjs';

const pool = programPool(process.argv[2]);
const log = { pool, store: new EventStore(pool) };
let asked = true;
process.once('message', () => (asked = false));
process.once('disconnect', () => process.exit());
process.send('started');
while (asked) await rebuildOnce(log);
await pool.end();
process.disconnect();
