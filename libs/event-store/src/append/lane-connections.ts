import { type Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import { asStoreError } from '../refusals.js';

/**
 * Connections that go back to the pool only when a turn of the event loop brought them no further statement: to give one back and
 * ask for it again takes as long as all the rest of sending one.
 */
export class LaneConnections {
  private readonly free: PoolClient[] = [];

  constructor(private readonly pool: Pool) {}

  /** The rows of one statement; throws `StoreUnavailable` where waiting may help. */
  async rowsOf<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    let client: PoolClient | undefined;
    try {
      client = this.free.pop() ?? (await this.pool.connect());
      const { rows } = await client.query<Row>(statement);
      this.keep(client);
      return rows;
    } catch (error) {
      client?.release(true);
      throw asStoreError(error);
    }
  }

  private keep(client: PoolClient): void {
    this.free.push(client);
    setImmediate(() => {
      const place = this.free.indexOf(client);
      if (place === -1) return;
      this.free.splice(place, 1);
      client.release();
    });
  }
}
