import { type ClientBase, type Pool, type QueryConfig, type QueryResultRow } from 'pg';
import { asStoreError } from './refusals.js';

/** The rows of one statement; throws `StoreUnavailable` where waiting may help. */
export async function rowsOf<Row extends QueryResultRow>(
  on: Pool | ClientBase,
  statement: QueryConfig,
): Promise<Row[]> {
  try {
    return (await on.query<Row>(statement)).rows;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The same, each row as its values in order: for who reads many, since an object takes longer to make. */
export async function tuplesOf<Row extends unknown[]>(on: Pool | ClientBase, statement: QueryConfig): Promise<Row[]> {
  try {
    return (await on.query<Row>({ ...statement, rowMode: 'array' })).rows;
  } catch (error) {
    throw asStoreError(error);
  }
}

/** The row of a statement that always has one. */
export async function rowOf<Row extends QueryResultRow>(on: Pool | ClientBase, statement: QueryConfig): Promise<Row> {
  const [row] = await rowsOf<Row>(on, statement);
  if (row === undefined) throw new Error(`No row from: ${statement.text}`);
  return row;
}

/** Runs `work` in one READ COMMITTED transaction on a connection of its own, or in the one that `begin` opens. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: ClientBase) => Promise<Result>,
  begin = 'begin',
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw asStoreError(error);
  });
  // Unheard, the loss of a connection between two statements would end the process; the next statement reports it.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let failed = true;
  try {
    await rowsOf(client, { text: begin });
    const result = await work(client);
    await rowsOf(client, { text: 'commit' });
    failed = false;
    return result;
  } finally {
    if (failed)
      failed = !(await rowsOf(client, { text: 'rollback' }).then(
        () => true,
        () => false,
      ));
    client.off('error', ignore);
    client.release(failed);
  }
}
