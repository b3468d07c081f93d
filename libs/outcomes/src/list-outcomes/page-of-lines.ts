import type { IsoDate } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import {
  factsAround,
  kindAtAnyTime,
  lineThen,
  pageLine,
  periodThen,
  shownLine,
  type PageLine,
} from '../reading/page-line.js';
import { all, asksForDays, text, type Conditions } from '../reading/register-filter.js';
import { FACTS_STAMP } from '../reading/facts.js';
import { countedLine, type ShownLine } from '../read-models/kept-ready.js';
import { rowsOfBody } from './counted-rows.js';
import { countedFacets, countOf, countsOf, type CountedFacet, type Counts } from './facet-tally.js';
import { lineTests, passing, type LineTests } from './line-filter.js';
import type { LinesOfPage, PageAsked } from './lines-of-page.js';
import { facetsAsked, isOnlyFilter, ownCounts } from './own-counts.js';
import { factsToName } from './register-facets.js';
import { orderOf } from './register-order.js';

/**
 * A page of a past day, or by days that hang on meetings: each line is put together as it read and dated, and then chosen.
 * What an outcome is for good, its meeting, is asked of the rows, and so is its kind, unless something else is asked beside
 * it: on a past day those come along that were of the kind at any time.
 */
export async function pageOfLines(asked: PageAsked): Promise<LinesOfPage> {
  const { at, facts, filter } = asked;
  const pushed = facetsOfRows(asked);
  const parts = ofRows(asked, pushed);
  const [lines, own] = await Promise.all([
    read(asked, parts),
    pushed.length === 0 ? {} : ownCounts({ ...asked, parts }),
  ]);
  const around = factsAround(lines);
  const dueBy = filter.dueBy === undefined ? [] : [filter.dueBy];
  await facts.need(at.db, { bodies: around.bodies, meetings: [...around.meetings, ...dueBy] });
  const dated = lines.map((line) => pageLine(line, facts, at.day));
  const tests = lineTests(filter, facts);
  const chosen = passing(dated, tests);
  const page = inOrder(chosen, asked);
  const counts = { ...countsEach(dated, tests), ...own };
  const named = factsToName(counts);
  await facts.need(at.db, {
    entities: [...factsAround(page).entities, ...named.entities],
    meetings: named.meetings,
  });
  const overdue = passing(dated, tests, 'overdue').filter(({ late }) => late).length;
  return { lines: page, tally: { total: chosen.length, overdue, counts } };
}

/** Whether something is asked that may have changed in time, but for the kind. */
function choosesLines(filter: PageAsked['filter']): boolean {
  const { disposition, owner, instrument, stage } = filter;
  return asksForDays(filter) || [disposition, owner, instrument, stage].some((wanted) => (wanted?.length ?? 0) > 0);
}

/** What chooses rows: of a past day the kind where nothing is asked beside it, and the meeting. */
function facetsOfRows({ at, filter }: PageAsked): readonly CountedFacet[] {
  if (choosesLines(filter)) return [];
  const asked = facetsAsked(filter);
  return at.asOf === null || isOnlyFilter(filter, 'kind') ? asked : asked.filter((facet) => facet !== 'kind');
}

function ofRows({ at, filter, parts }: PageAsked, own: readonly CountedFacet[]): Conditions {
  const yes = sql`true`;
  const words = text(filter.q, at.asOf === null && at.asRecorded === null);
  return {
    ...{ disposition: yes, owner: yes, overdue: yes, due: yes },
    meeting: own.includes('meeting') ? parts.meeting : yes,
    kind: own.includes('kind') ? kindAtAnyTime(at, parts.kind, filter.kind ?? []) : yes,
    other: at.asOf === null || filter.q === undefined ? words : ofPeriod(at.asOf.on, words),
  };
}

/** A condition on the words of the period that holds on a day. */
function ofPeriod(day: IsoDate, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from jsonb_to_record(r.periods -> (${periodThen(day)} - 1))
    as p(title text, wording text, paragraphs text[], owners text[], addressees text[]) where ${condition})`;
}

/** A row without a line says how far the facts are, even where nothing is chosen. */
async function read({ at, facts, filter }: PageAsked, parts: Conditions): Promise<readonly ShownLine[]> {
  const { rows } = await sql<{ shown: string | null; before: string }>`
    select null as shown, ${FACTS_STAMP} as before
    union all select shown::text, ${lineThen(at)} ${rowsOfBody(at, filter.body)} and ${all(parts)}`.execute(at.db);
  return rows.flatMap(({ shown, before: changed }) => {
    if (shown !== null) return [shownLine(shown, changed)];
    facts.saw(changed);
    return [];
  });
}

function countsEach(lines: readonly PageLine[], tests: LineTests): Counts {
  const counts = countedFacets.map((facet) => {
    return [facet, countOf(passing(lines, tests, facet).map(countedLine), facet)] as const;
  });
  return countsOf([], Object.fromEntries(counts));
}

function inOrder(lines: readonly PageLine[], { filter, after }: PageAsked): readonly PageLine[] {
  const { keyOf, compare } = orderOf(filter.sort);
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .filter(({ key }) => after === null || compare(after, key) < 0)
    .sort((a, b) => compare(a.key, b.key))
    .slice(0, filter.limit + 1)
    .map(({ line }) => line);
}
