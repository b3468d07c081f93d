import type { RegisterQuery } from '@app/contracts';
import { sql, type RawBuilder } from 'kysely';
import type { RegisterAt } from './register-at.js';

/** The filters that choose lines, without order and page. */
export type RegisterFilter = Partial<Omit<RegisterQuery, 'body' | 'asOf' | 'asRecorded' | 'sort' | 'cursor' | 'limit'>>;

export type Conditions = Readonly<Record<FacetName, RawBuilder<unknown>>>;

/** `due` rests on the days of limits, which are computed; all others but `overdue` on what a row of the register holds. */
export type FacetName = 'meeting' | 'kind' | 'disposition' | 'owner' | 'overdue' | 'due' | 'other';

/**
 * What each filter asks of a line; a facet is counted with all filters but its own. Where the lines are those of now, their
 * words are looked up in the index of the live table instead of being read one by one. `parties`: those whose names hold the
 * words, where that is known.
 */
export function conditions(
  filter: RegisterFilter,
  at?: Pick<RegisterAt, 'asOf' | 'asRecorded'>,
  parties?: readonly string[],
): Conditions {
  const isNow = at !== undefined && at.asOf === null && at.asRecorded === null;
  const yes = sql`true`;
  return {
    meeting: oneOf('meeting_id', filter.meeting),
    kind: oneOf('kind', filter.kind),
    disposition: oneOf('disposition', filter.disposition),
    owner: filter.owner?.length ? ownerCondition(filter.owner) : yes,
    overdue: filter.overdue ? sql`late` : yes,
    due: sql`${dueBy(filter)} and ${awaits(filter)}`,
    other: sql.join([instrument(filter), stage(filter), text(filter.q, isNow, parties)], sql` and `),
  };
}

/** Of one value so that the rows come out of an index in the order of the page. */
function oneOf(column: string, wanted: readonly string[] | undefined): RawBuilder<unknown> {
  const [one, ...others] = wanted ?? [];
  if (one === undefined) return sql`true`;
  return others.length === 0 ? sql`${sql.ref(column)} = ${one}` : sql`${sql.ref(column)} = any(${wanted})`;
}

/** `none` asks for what nobody owns. */
function ownerCondition(owners: readonly string[]): RawBuilder<unknown> {
  const named = sql`owners && ${owners}::text[]`;
  return owners.includes('none') ? sql`(${named} or cardinality(owners) = 0)` : named;
}

function instrument({ instrument: wanted }: RegisterFilter): RawBuilder<unknown> {
  return wanted?.length ? sql`instruments && ${wanted}::text[]` : sql`true`;
}

function stage({ stage: wanted }: RegisterFilter): RawBuilder<unknown> {
  return wanted?.length ? sql`stage = any(${wanted})` : sql`true`;
}

function awaits({ awaits: wanted }: RegisterFilter): RawBuilder<unknown> {
  return wanted?.length ? sql`awaits && ${wanted}::text[]` : sql`true`;
}

/** A limit that hangs on the meeting itself, or a day that is not later than it. */
function dueBy({ dueBy: meeting }: RegisterFilter): RawBuilder<unknown> {
  if (meeting === undefined) return sql`true`;
  const lastDay = sql`(select coalesce(to_on, from_on) from read.meeting where meeting_id = ${meeting})`;
  return sql`(under_way and not late and (${meeting} = any(due_meetings) or coalesce(due_on <= ${lastDay}, false)))`;
}

/** Shorter ones have no group of three letters to be looked up by. */
const LEAST_LETTERS = 3;
const inWords = (words: string) =>
  sql`to_tsvector('english', left(title || ' ' || wording, 100000)) @@ websearch_to_tsquery('english', ${words})`;
const inLetters = (part: string) => sql`reference || ' ' || title ilike ${part}`;
const withParties = (part: string) =>
  sql`(owners || addressees) && array(select entity_id from read.entity where sought like ${part.toLowerCase()})`;

/**
 * Words of the title and the wordings in their English stems, a reference, part of a title or of a party's name, or a
 * paragraph as the report numbers it: `9.7.1` finds its bullets too, and not `9.7.10`.
 */
export function text(q: string | undefined, isNow: boolean, parties?: readonly string[]): RawBuilder<unknown> {
  const words = q?.trim();
  if (!words) return sql`true`;
  const literal = words.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const part = `%${literal}%`;
  if (isNow && words.length >= LEAST_LETTERS) return lookedUp(words, part, parties);
  const paragraph = literal.replace(/^§\s*/, '');
  return sql`(${inWords(words)} or reference ilike ${part} or title ilike ${part}
    or exists (select from unnest(paragraphs) cited where cited ilike ${paragraph} or cited ilike ${`${paragraph} %`})
    or ${withParties(part)})`;
}

/**
 * The same, each part of it out of its index. Words, letters and paragraphs are asked for twice: the planner takes it that two conditions
 * leave little, which for what people look for is so, and plans once instead of anew for each word.
 */
function lookedUp(words: string, part: string, parties: readonly string[] | undefined): RawBuilder<unknown> {
  const found = sql`select outcome_id from read.outcome_register where`;
  const place = words.replace(/^§\s*/, '').toLowerCase();
  const ways = [
    sql`${found} ${inWords(words)} and ${inWords(words)}`,
    sql`${found} ${inLetters(part)} and ${inLetters(part)} and (reference ilike ${part} or title ilike ${part})`,
    sql`${found} places @> array[${place}] and places @> array[${place}]`,
    ...(parties?.length === 0
      ? []
      : [
          sql`${found} ${parties === undefined ? withParties(part) : sql`(owners || addressees) && ${parties}::text[]`}`,
        ]),
  ];
  return sql`outcome_id in (${sql.join(ways, sql` union all `)})`;
}

/** Whether the filters choose by the days of limits. */
export function asksForDays({ overdue, dueBy: meeting, awaits: wanted }: RegisterFilter): boolean {
  return overdue === true || meeting !== undefined || (wanted?.length ?? 0) > 0;
}

/** All conditions together, but for some. */
export function all(parts: Conditions, ...without: readonly FacetName[]): RawBuilder<unknown> {
  const names = (Object.keys(parts) as FacetName[]).filter((name) => !without.includes(name));
  return sql.join(
    names.map((name) => parts[name]),
    sql` and `,
  );
}
