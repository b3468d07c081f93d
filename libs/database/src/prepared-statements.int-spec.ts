import { sql } from 'kysely';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { createPool } from './pool.js';
import { kyselyOn } from './kysely-on.js';

describe('what is asked again in the same words', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is planned once a connection, and only that', async () => {
    const pool = createPool({ url: database.url, applicationName: 'spec', max: 1 });
    const db = kyselyOn<unknown>(pool);
    for (const value of [1, 2, 3, 4]) {
      const { rows } = await sql`select ${value}::int as again`.execute(db);
      expect(rows).toEqual([{ again: value }]);
    }
    await sql`select ${5}::int as once`.execute(db);
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
    expect(rows).toEqual([{ statement: 'select $1::int as again' }]);
    await pool.end();
  });

  it('is answered too when its answer has got another shape', async () => {
    const pool = createPool({ url: database.url, applicationName: 'spec', max: 1 });
    const db = kyselyOn<unknown>(pool);
    await sql`create temporary view shown as select 1 as a`.execute(db);
    const ask = async (): Promise<unknown> => (await sql`select * from shown where ${true}::boolean`.execute(db)).rows;
    for (let time = 0; time < 4; time += 1) expect(await ask()).toEqual([{ a: 1 }]);
    await sql`create or replace temporary view shown as select 1 as a, 2 as b`.execute(db);
    for (let time = 0; time < 2; time += 1) expect(await ask()).toEqual([{ a: 1, b: 2 }]);
    await pool.end();
  });
});
