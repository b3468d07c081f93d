import { createPool, DatabaseModule } from '@app/database';
import { Test } from '@nestjs/testing';
import { EventStoreModule } from '../event-store.module.js';
import { selfTest } from './self-test.js';
import { TestLog } from '../spec-support/log.js';

/**
 * What an engine may do that speaks PostgreSQL's language and is another one. The planner puts a body of one SELECT in the
 * place of the call; called, a built-in function would run whatever the catalogue says.
 */
const ENGINES = [
  [
    'do nothing',
    'function pg_catalog.pg_advisory_xact_lock_shared(bigint) returns void language sql as $$select pg_stat_clear_snapshot()$$',
  ],
  [
    'are granted to everybody',
    'function pg_catalog.pg_try_advisory_xact_lock(bigint) returns boolean language sql as $$select true$$',
  ],
  ['cannot be looked at', 'view pg_catalog.pg_locks as select * from pg_lock_status() where false'],
] as const;

describe('the self-test', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(() => log.close());

  it('passes on PostgreSQL', async () => {
    await expect(selfTest(log.pool)).resolves.toBeUndefined();
  });

  it.each(ENGINES)('refuses an engine whose advisory locks %s, and the program does not start', async (_, replaced) => {
    await log.rows(`set allow_system_table_mods = on; create or replace ${replaced}`);
    const pool = createPool({ url: log.url, role: 'sequitur_app', applicationName: 'spec' });
    await expect(selfTest(pool)).rejects.toMatchObject({ code: 'engine-without-locks' });
    await pool.end();
    const database = DatabaseModule.forRoot({ url: log.url, role: 'sequitur_app', applicationName: 'spec' });
    const app = await Test.createTestingModule({
      imports: [database, EventStoreModule.forRoot({ upcasters: [] })],
    }).compile();
    await expect(app.init()).rejects.toMatchObject({ code: 'engine-without-locks' });
    await app.close();
  });
});
