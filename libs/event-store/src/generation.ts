import { type Pool } from 'pg';
import { type AnyProjection } from './projection.js';
import { ReadTable, tableName } from './read-table.js';
import { inTransaction, rowOf, rowsOf } from './rows-of.js';

/** One build of a projection's table. */
export interface Generation {
  readonly generation: number;
  readonly status: 'building' | 'live';
}

interface SubscriptionRow extends Generation {
  readonly code_version: number;
}

/**
 * The generation to follow, with its table made when it is new. The first of a projection is live at once; `rebuild` asks
 * for one beside the live one. Null where newer code than this is live: then this program stands by.
 */
export function openGeneration(pool: Pool, projection: AnyProjection, rebuild: boolean): Promise<Generation | null> {
  return inTransaction(pool, async (client) => {
    const row = await rowOf<SubscriptionRow>(client, {
      text: 'select * from es.open_generation($1, $2, $3)',
      values: [projection.name, projection.version, rebuild],
    });
    if (row.code_version > projection.version) return null;
    const values = [tableName(projection, row.generation)];
    const [there] = await rowsOf(client, { text: 'select where to_regclass($1) is not null', values });
    if (there === undefined) {
      const table = new ReadTable(projection, row.generation);
      await table.create(client);
      if (row.status === 'live') await table.show(client);
    }
    return { generation: row.generation, status: row.status };
  });
}
