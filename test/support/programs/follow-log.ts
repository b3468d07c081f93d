/** Started by specs as a process of its own: follows the log into a read model, or stands by, until it is told to end. */
import { once } from 'node:events';
import { createPool } from '@app/database';
import { EventStore, ProjectionRunner } from '@app/event-store';
import { streamTally } from '../../faults/stream-tally.js';
import { endWithParent } from '../end-with-parent.js';

endWithParent();
const [url, owner, leaseMs] = process.argv.slice(2);
const pool = createPool({ url: String(url), role: 'sequitur_app', applicationName: String(owner), max: 4 });
const options = { owner: String(owner), leaseMs: Number(leaseMs), pollMs: 100 };
const runner = new ProjectionRunner(pool, new EventStore(pool), [streamTally], options);
runner.start();
await once(process, 'SIGTERM');
await runner.stop();
await pool.end();
