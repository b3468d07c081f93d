import { sql, type RawBuilder } from 'kysely';
import { FACTS_STAMP } from '../reading/facts.js';
import { ofBody } from '../reading/of-body.js';
import { isFrom, shownLine } from '../reading/page-line.js';
import type { RegisterAt } from '../reading/register-at.js';
import { all } from '../reading/register-filter.js';
import { countedLine, type CountedLine } from '../read-models/kept-ready.js';
import type { PageAsked } from './lines-of-page.js';

/** From the rows `r` that stand in a body's register, on the day where it is a past one. */
export function rowsOfBody(at: RegisterAt, body: string): RawBuilder<unknown> {
  return sql`from ${at.rows} r where ${ofBody(body, at)} and ${isFrom(at)}`;
}

/** What is counted of the rows that all filters choose, out of an index that holds nothing else of them. */
export async function countedRows({ at, facts, filter, parts }: PageAsked): Promise<readonly CountedLine[]> {
  const rows = sql`${rowsOfBody(at, filter.body)} and ${all(parts)}`;
  const { rows: answer } = await sql<{ stamp: string; counted: string | null }>`
    select ${FACTS_STAMP} as stamp, (select string_agg(coalesce(counted::text, 'null'), ',') ${rows}) as counted`.execute(
    at.db,
  );
  facts.saw(answer[0]?.stamp ?? '');
  const lines = JSON.parse(`[${answer[0]?.counted ?? ''}]`) as (CountedLine | null)[];
  const short = lines.filter((line) => line !== null);
  if (short.length === lines.length) return short;
  const { rows: long } = await sql<{ shown: string }>`
    select shown::text as shown ${rows} and counted is null`.execute(at.db);
  return [...short, ...long.map(({ shown }) => countedLine(shownLine(shown, null)))];
}
