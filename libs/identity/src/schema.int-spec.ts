import { createPool } from '@app/database';
import { getMigrations } from 'better-auth/db/migration';
import type { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { createBetterAuth } from './better-auth.js';
import type { MembershipTable, PersonTable } from './directory.tables.js';

type Columns<Table> = readonly (keyof Table)[];
const PERSON: Columns<PersonTable> = [
  'created_at',
  'email',
  'erased_at',
  'id',
  'kind',
  'language',
  'name',
  'time_zone',
  'user_id',
];
const MEMBERSHIP: Columns<MembershipTable> = ['body_id', 'entity_id', 'from_on', 'id', 'person_id', 'role', 'until_on'];

describe('the migrations', () => {
  let database: FreshDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = createPool({ url: database.url, role: 'sequitur_app', searchPath: 'auth', applicationName: 'spec' });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('give better-auth all tables and columns that its installed version wants', async () => {
    const unused = (): Promise<never> => Promise.reject(new Error('Not in this test.'));
    const { options } = createBetterAuth({
      pool,
      secret: 'a secret of the tests, long enough to be one',
      publicUrl: 'http://localhost:3000',
      trustedOrigins: [],
      linkMinutes: 15,
      sendLink: unused,
      isKnown: unused,
      onSession: unused,
    });
    const { toBeAdded, toBeCreated } = await getMigrations({ ...options, logger: { disabled: true } });
    expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] });
  });

  it.each([
    ['person', PERSON],
    ['membership', MEMBERSHIP],
  ])('give directory.%s the columns of its type', async (table, columns) => {
    const { rows } = await pool.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'directory' and table_name = $1 order by 1`,
      [table],
    );
    expect(rows.map(({ name }) => name)).toEqual(columns);
  });
});
