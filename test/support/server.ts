import pg from 'pg';

/** Set by the global set-up and read by `freshDatabase` in Jest's workers, which inherit the environment. */
export const SERVER_VARIABLE = 'SEQUITUR_TEST_SERVER';
export const TEMPLATE = 'sequitur_template';

/** One statement on a connection of its own. */
export async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
