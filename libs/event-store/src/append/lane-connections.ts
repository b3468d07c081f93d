import { type Pool, type PoolClient } from 'pg';
import { type BoundStatement, valueOf } from './bound-statement.js';
import { asStoreError } from '../refusals.js';

/**
 * Connections that go back to the pool only when a turn of the event loop brought them no further statement: to give one back and
 * ask for it again takes as long as all the rest of sending one.
 */
export class LaneConnections {
  private readonly free: PoolClient[] = [];

  /** `onIdle` is called each time one is given back. */
  constructor(
    private readonly pool: Pool,
    private readonly onIdle: () => void,
  ) {}

  /** What the statement says; throws `StoreUnavailable` where waiting may help. */
  async valueOf(statement: BoundStatement): Promise<string | null> {
    let client: PoolClient | undefined;
    try {
      client = this.free.pop() ?? (await this.pool.connect());
      const value = await valueOf(client, statement);
      this.keep(client);
      return value;
    } catch (error) {
      client?.release(true);
      this.onIdle();
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
      this.onIdle();
    });
  }
}
