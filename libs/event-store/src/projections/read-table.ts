import { escapeIdentifier, type ClientBase } from 'pg';
import { type Changes } from './fold-batch.js';
import { type AnyProjection, type ProjectionColumn } from './projection.js';
import { rowsOf } from '../rows-of.js';

/** One generation of a projection's table in schema `read`: the only SQL that a projection needs. */
export class ReadTable {
  /** Quoted, with its schema. */
  readonly table: string;
  readonly keyColumn: ProjectionColumn;
  private readonly columnList: string;

  constructor(
    private readonly projection: AnyProjection,
    generation: number,
  ) {
    const { name, columns } = projection;
    const [keyColumn, second] = columns.filter(({ primaryKey }) => primaryKey);
    if (keyColumn === undefined || second !== undefined)
      throw new TypeError(`${name} needs exactly one primary key column.`);
    this.keyColumn = keyColumn;
    this.table = `read.${escapeIdentifier(`${projection.table}_g${generation}`)}`;
    this.columnList = columns.map((column) => escapeIdentifier(column.name)).join(', ');
  }

  /** Makes the table and its indexes, unless it is there. */
  async create(client: ClientBase): Promise<boolean> {
    const values = [this.table];
    const [there] = await rowsOf(client, { text: 'select where to_regclass($1) is not null', values });
    if (there !== undefined) return false;
    const columns = this.projection.columns.map(
      ({ name, type, primaryKey }) => `${escapeIdentifier(name)} ${type}${primaryKey ? ' primary key' : ''}`,
    );
    await rowsOf(client, { text: `create table ${this.table} (${columns.join(', ')})` });
    for (const index of this.projection.indexes ?? [])
      await rowsOf(client, { text: index.replaceAll('{table}', this.table) });
    return true;
  }

  /** Points the view `read.<table>` here; its columns may differ from those before. */
  async show(client: ClientBase): Promise<void> {
    const view = `read.${escapeIdentifier(this.projection.table)}`;
    await rowsOf(client, { text: `drop view if exists ${view}` });
    await rowsOf(client, { text: `create view ${view} as select ${this.columnList} from ${this.table}` });
  }

  async drop(client: ClientBase): Promise<void> {
    await rowsOf(client, { text: `drop table if exists ${this.table}` });
  }

  /** Also where the view points here: then nothing answers until a generation is followed again. */
  async dropShown(client: ClientBase): Promise<void> {
    await rowsOf(client, { text: `drop table if exists ${this.table} cascade` });
  }

  async load(client: ClientBase, keys: readonly string[]): Promise<ReadonlyMap<string, object>> {
    if (keys.length === 0) return new Map();
    const { name } = this.keyColumn;
    const rows = await rowsOf<Record<string, unknown>>(client, {
      text: `select ${this.columnList} from ${this.table} where ${escapeIdentifier(name)} = any($1::${sqlType(this.keyColumn)}[])`,
      values: [keys],
    });
    return new Map(rows.map((row) => [String(row[name]), row]));
  }

  /** All changes in one statement. */
  async write(client: ClientBase, changes: Changes): Promise<void> {
    if (changes.size === 0) return;
    const gone = [...changes].flatMap(([key, row]) => (row === null ? [key] : []));
    const kept = [...changes].flatMap(([key, row]) => (row === null ? [] : [this.checked(key, row)]));
    const { columns } = this.projection;
    const key = escapeIdentifier(this.keyColumn.name);
    const updates = columns.map(({ name }) => `${escapeIdentifier(name)} = excluded.${escapeIdentifier(name)}`);
    await rowsOf(client, {
      text: `with gone as (delete from ${this.table} where ${key} = any($1::${sqlType(this.keyColumn)}[]))
        insert into ${this.table} (${this.columnList})
        select ${columns.map((column, index) => `c${index}::${sqlType(column)}`).join(', ')}
        from unnest(${columns.map((_, index) => `$${index + 2}::text[]`).join(', ')})
          as u(${columns.map((_, index) => `c${index}`).join(', ')})
        on conflict (${key}) do update set ${updates.join(', ')}`,
      values: [gone, ...columns.map((column) => kept.map((row) => asText(row[column.name], column)))],
    });
  }

  private checked(key: string, row: object): Readonly<Record<string, unknown>> {
    const { name, columns } = this.projection;
    const fields: Readonly<Record<string, unknown>> = { ...row };
    const stray = Object.keys(fields).find((property) => !columns.some((column) => column.name === property));
    if (stray !== undefined) throw new TypeError(`${name} has no column ${stray}.`);
    if (String(fields[this.keyColumn.name]) !== key)
      throw new TypeError(`A row of ${name} says ${String(fields[this.keyColumn.name])} where its key is ${key}.`);
    return fields;
  }
}

/** `text not null default ''` is a definition; the cast wants the type alone. */
function sqlType({ type }: ProjectionColumn): string {
  return type.split(/\s+(?:not|null|default|check|references|unique|generated|collate)\b/i, 1)[0] ?? type;
}

/** PostgreSQL's text form of a value; arrays of arrays would flatten in unnest, so every value travels as text. */
function asText(value: unknown, column: ProjectionColumn): string | null {
  if (value === null || value === undefined) return null;
  if (/^jsonb?\b/i.test(column.type)) return JSON.stringify(value);
  return Array.isArray(value) ? `{${value.map(arrayElement).join(',')}}` : scalarText(value);
}

function arrayElement(value: unknown): string {
  return value === null || value === undefined ? 'NULL' : `"${scalarText(value).replaceAll(/["\\]/g, '\\$&')}"`;
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}
