import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';
import { type ReadTable } from './read-table.js';
import { rowOf, rowsOf } from '../rows-of.js';

const MOST_EXAMPLES = 10;

/** A row that is not the same in both tables, by the text of its key. */
export interface RowDifference {
  readonly key: string;
  readonly found: 'only-before' | 'only-after' | 'different';
  /** Those that differ; none where the row is missing on one side. */
  readonly columns: readonly string[];
}

/** How the table that was built compares with the one that it replaces, both at the same position of the log. */
export interface Comparison {
  /** A decimal number. */
  readonly position: string;
  /** Both were folded by the same code, so that every difference is a fault of the older table. */
  readonly sameCode: boolean;
  /** Of the new table. */
  readonly rows: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly different: number;
  /** The first ten, in order of their keys. */
  readonly examples: readonly RowDifference[];
}

/** How many rows are not the same. */
export function differing({ onlyBefore, onlyAfter, different }: Comparison): number {
  return onlyBefore + onlyAfter + different;
}

/**
 * Compares all rows in all columns that both tables have under the same name and type, byte by byte; null where the key is
 * not among them. Reads both tables once, in the snapshot of the transaction.
 */
export async function compareTables(
  client: ClientBase,
  before: ReadTable,
  after: ReadTable,
): Promise<Omit<Comparison, 'position' | 'sameCode'> | null> {
  const columns = await sharedColumns(client, before.table, after.table);
  if (!columns.includes(after.keyColumn.name)) return null;
  const key = escapeIdentifier(after.keyColumn.name);
  const list = columns.map((name) => escapeIdentifier(name)).join(', ');
  const unlike = columns.map((name) => {
    const column = escapeIdentifier(name);
    return `case when to_jsonb(b.${column}) is distinct from to_jsonb(a.${column}) then ${escapeLiteral(name)} end`;
  });
  return rowOf(client, {
    text: `with differing as materialized (
        select coalesce(a.${key}, b.${key})::text as key,
          case when a.${key} is null then 'only-before' when b.${key} is null then 'only-after' else 'different' end as found,
          case when a.${key} is null or b.${key} is null then '{}'::text[]
            else array_remove(array[${unlike.join(', ')}], null) end as columns
        from (select ${list} from ${before.table}) b full join (select ${list} from ${after.table}) a on a.${key} = b.${key}
        where a.${key} is null or b.${key} is null or b *<> a
      )
      select (select count(*)::int from ${after.table}) as rows,
        count(*) filter (where found = 'only-before')::int as "onlyBefore",
        count(*) filter (where found = 'only-after')::int as "onlyAfter",
        count(*) filter (where found = 'different')::int as different,
        (select coalesce(jsonb_agg(to_jsonb(e) order by e.key), '[]')
          from (select * from differing order by key limit ${MOST_EXAMPLES}) e) as examples
      from differing`,
  });
}

async function sharedColumns(client: ClientBase, before: string, after: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ name: string }>(client, {
    text: `select a.attname::text as name from pg_attribute a
      join pg_attribute b using (attname, atttypid, atttypmod, attcollation)
      where a.attrelid = to_regclass($2) and b.attrelid = to_regclass($1)
        and a.attnum > 0 and b.attnum > 0 and not a.attisdropped and not b.attisdropped
      order by a.attnum`,
    values: [before, after],
  });
  return rows.map(({ name }) => name);
}
