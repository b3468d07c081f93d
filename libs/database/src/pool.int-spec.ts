import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { createPool } from './pool.js';

describe('a pool', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('acts as the role and on the search path that it was given', async () => {
    const pool = createPool({
      url: database.url,
      role: 'sequitur_app',
      searchPath: 'queue, public',
      applicationName: 'spec',
    });
    const { rows } = await pool.query<{ role: string; path: string }>(
      "select current_user as role, current_setting('search_path') as path",
    );
    await pool.end();
    expect(rows).toEqual([{ role: 'sequitur_app', path: 'queue, public' }]);
  });

  it('reads int8 as bigint and dates as text, alone and in arrays', async () => {
    const pool = createPool({ url: database.url, applicationName: 'spec' });
    const { rows } = await pool.query(
      "select 9007199254740993::int8 as a, date '2024-02-29' as b, array[1::int8, null] as c, array[date '2024-02-29'] as d",
    );
    await pool.end();
    expect(rows).toEqual([{ a: 9007199254740993n, b: '2024-02-29', c: [1n, null], d: ['2024-02-29'] }]);
  });

  it('outlives the loss of an idle connection', async () => {
    const pool = createPool({ url: database.url, applicationName: 'spec-idle' });
    const other = createPool({ url: database.url, applicationName: 'spec' });
    await pool.query('select 1');
    const lost = new Promise((resolve) => pool.once('error', resolve));
    await other.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'spec-idle'");
    await lost;
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await Promise.all([pool.end(), other.end()]);
  });
});
