import { createPool } from '@app/database';
import { EventStore, Upcasters } from '@app/event-store';
import { freshDatabase } from '../../../test/support/database.js';
import { ProjectionFollower } from './projection-follower.js';
import { WorkerHealth } from './worker-health.js';

describe('the health of a worker', () => {
  it('is its own: the database answers it and it looks after its read models', async () => {
    const database = await freshDatabase();
    const pool = createPool({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    const follower = new ProjectionFollower(pool, new EventStore(pool, new Upcasters([])));
    const health = new WorkerHealth(pool, follower);
    const port = await health.listen(0);
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.json()];
    };
    await follower.onModuleInit();
    expect(await ask('/health/live')).toEqual([200, { status: 'live' }]);
    expect(await ask('/health/ready')).toEqual([
      200,
      { status: 'ready', checks: { database: 'ok', 'read-models': 'ok' } },
    ]);
    expect(await ask('/else')).toEqual([404, { status: 'unknown' }]);
    await follower.beforeApplicationShutdown();
    await pool.end();
    expect(await ask('/health/ready')).toMatchObject([503, { checks: { database: 'It does not answer.' } }]);
    health.beforeApplicationShutdown();
    await database.drop();
  });
});
