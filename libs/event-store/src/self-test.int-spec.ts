import { createPool } from '@app/database';
import { selfTest } from './self-test.js';
import { TestLog } from './spec-support/log.js';

describe('the self-test', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await TestLog.open();
  });
  afterAll(() => log.close());

  it('passes on PostgreSQL', async () => {
    await expect(selfTest(log.pool)).resolves.toBeUndefined();
  });

  it('refuses an engine whose advisory locks do nothing', async () => {
    await log.rows(`create schema fake; grant usage on schema fake to sequitur_app;
      create function fake.pg_advisory_xact_lock_shared(bigint) returns void language sql as '';
      create function fake.pg_try_advisory_xact_lock(bigint) returns boolean language sql as 'select true'`);
    const pool = createPool({
      url: log.url,
      role: 'sequitur_app',
      searchPath: 'fake,pg_catalog',
      applicationName: 'spec',
    });
    await expect(selfTest(pool)).rejects.toMatchObject({ code: 'engine-without-locks' });
    await pool.end();
  });
});
