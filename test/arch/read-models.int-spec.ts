import { Pool } from 'pg';
import { projections } from '../../apps/worker/src/projections.js';
import { registerApp } from '../support/register-app.js';
import { type TestApp } from '../support/test-app.js';

/** Every row with all its columns, in an order that does not depend on how it came there. */
async function rowsOf(app: TestApp, table: string): Promise<readonly string[]> {
  const { rows } = await app.http
    .get(Pool)
    .query<{ row: string }>(`select to_jsonb(t)::text as row from read.${table} t order by 1`);
  return rows.map(({ row }) => row);
}

describe('a read model', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  it.each(projections.map(({ name, table }) => ({ name, table })))(
    'holds the same when it is rebuilt as when it followed: $name',
    async ({ name, table }) => {
      const live = await rowsOf(register, table);
      expect(live.length).toBeGreaterThan(0);
      await register.rebuilt(name);
      expect(await rowsOf(register, table)).toEqual(live);
    },
  );
});
