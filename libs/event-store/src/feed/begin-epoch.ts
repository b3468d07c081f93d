import { type ClientBase, type Pool } from 'pg';
import { type AnyProjection } from '../projections/projection.js';
import { ReadTable } from '../projections/read-table.js';
import { inTransaction, rowOf, rowsOf } from '../rows-of.js';

export interface BegunEpoch {
  readonly epoch: number;
  /** Where the log ends; 0 where it is empty. */
  readonly position: bigint;
  /** Names of projections that had come further than the log reaches. They are gone, and will be built anew when followed. */
  readonly dropped: readonly string[];
}

/**
 * Says that the log lives on from a copy: what was handed out of it before, positions above all, may name other events now.
 * `pool` acts as the owner of the schemas, and no program is to run on the database meanwhile.
 */
export function beginEpoch(pool: Pool, reason: string, projections: readonly AnyProjection[]): Promise<BegunEpoch> {
  return inTransaction(pool, async (client) => {
    const { epoch } = await rowOf<{ epoch: number }>(client, {
      text: 'insert into es.log_epoch (reason) values ($1) returning epoch',
      values: [reason],
    });
    const { position } = await rowOf<{ position: bigint }>(client, {
      text: 'select coalesce(max(position), 0) as position from es.event',
    });
    return { epoch, position, dropped: await dropBeyond(client, projections, position) };
  });
}

/** Up to the end of the log a copy holds the very events that were folded; beyond it, a read model knows what never was. */
async function dropBeyond(
  client: ClientBase,
  projections: readonly AnyProjection[],
  position: bigint,
): Promise<readonly string[]> {
  const beyond = await rowsOf<{ name: string; generation: number }>(client, {
    text: 'delete from es.subscription where position > $1 and name = any($2) returning name, generation',
    values: [position, projections.map(({ name }) => name)],
  });
  const dropped = new Set<string>();
  for (const projection of projections)
    for (const { generation } of beyond.filter(({ name }) => name === projection.name)) {
      await new ReadTable(projection, generation).dropShown(client);
      dropped.add(projection.name);
    }
  return [...dropped];
}
