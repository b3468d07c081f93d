import { sql } from 'kysely';
import { factsAround, pageLine } from '../reading/page-line.js';
import type { ShownLine } from '../read-models/kept-ready.js';
import { all, asksForDays } from '../reading/register-filter.js';
import { countedRows, rowsOfBody } from './counted-rows.js';
import { countLate, countsOf, meetingsOfDues } from './facet-tally.js';
import type { LinesOfPage, PageAsked } from './lines-of-page.js';
import { ownCounts } from './own-counts.js';
import { factsToName } from './register-facets.js';
import { orderOf } from './register-order.js';

/** Whether rows can be chosen and ordered as they stand: those of now, and not by days that hang on meetings. */
export function canChooseRows({ at, filter }: PageAsked): boolean {
  return at.asOf === null && !asksForDays(filter) && orderOf(filter.sort).by !== null;
}

/** The rows of the page out of the index that has them in order, beside the counts. */
export async function pageOfRows(asked: PageAsked): Promise<LinesOfPage> {
  const { at, facts, filter } = asked;
  // Few of many are found by words: where none is, nothing is left to ask.
  const counted = filter.q === undefined ? null : await countedRows(asked);
  const [page, lines, own] = await Promise.all([
    counted?.length === 0 ? [] : readPage(asked),
    counted ?? countedRows(asked),
    ownCounts(asked),
  ]);
  const counts = countsOf(lines, own);
  const [around, named] = [factsAround(page), factsToName(counts)];
  await facts.need(at.db, {
    bodies: around.bodies,
    entities: [...around.entities, ...named.entities],
    meetings: [...around.meetings, ...named.meetings, ...meetingsOfDues(lines)],
  });
  return {
    lines: page.map((line) => pageLine(line, facts, at.day)),
    tally: { total: lines.length, overdue: countLate(lines, facts, at.day), counts },
  };
}

/** The page as one text: fifty rows take the program longer to receive than the server to put together. */
async function readPage({ at, filter, after, parts }: PageAsked): Promise<readonly ShownLine[]> {
  const order = orderOf(filter.sort);
  const from = after === null ? sql`true` : order.after(after);
  const { rows } = await sql<{ page: string | null }>`
    select string_agg(shown, ',') as page from (
      select shown::text as shown ${rowsOfBody(at, filter.body)} and ${all(parts)} and ${from}
      order by ${order.by} limit ${filter.limit + 1}) in_order`.execute(at.db);
  return JSON.parse(`[${rows[0]?.page ?? ''}]`) as ShownLine[];
}
