import { daysBetween, type IsoDate } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import { dueOn, nearestOf, type Awaiting } from '../domain/index.js';
import { isUnderWay, type ChangedLine, type ShownLine } from '../read-models/kept-ready.js';
import type { BodyFacts, Facts, FactsWanted } from './facts.js';
import type { RegisterAt } from './register-at.js';
import type { DatedLine } from './register-lines.js';
import { underWay } from './under-way.js';

/** A line as the register's page shows and chooses it: what is kept ready of it, with the days of its limits. */
export interface PageLine
  extends
    ShownLine,
    Pick<
      DatedLine,
      | 'due_on'
      | 'due_days'
      | 'due_meetings'
      | 'under_way'
      | 'late'
      | 'days_late'
      | 'original_on'
      | 'days_late_originally'
      | 'awaits'
      | 'inside'
    > {}

/** Of a row `r`: which of its periods holds at the end of the day, from 1. */
export const periodThen = (day: IsoDate): RawBuilder<number> => sql`width_bucket(${day}::date, r.since)`;

/** Of a row `r`: what read otherwise on the day asked about, as text; null: nothing, for it is asked about now. */
export function lineThen({ asOf }: Pick<RegisterAt, 'asOf'>): RawBuilder<string | null> {
  return asOf === null ? sql`null::text` : sql`r.before[${periodThen(asOf.on)}]`;
}

/** Of a row `r`: whether it had been agreed by the day asked about. */
export function isFrom({ asOf }: Pick<RegisterAt, 'asOf'>): RawBuilder<boolean> {
  return asOf === null ? sql`true` : sql`r.effective_on <= ${asOf.on}::date`;
}

/** Of a row `r`, for a past day: whether it was ever of the kind; the few that were before have an index of their own. */
export function kindAtAnyTime(
  { asOf }: Pick<RegisterAt, 'asOf'>,
  now: RawBuilder<unknown>,
  kinds: readonly string[],
): RawBuilder<unknown> {
  if (asOf === null) return now;
  return sql`(${now} or (cardinality(r.former_kinds) > 0 and r.former_kinds && ${kinds}::text[]))`;
}

/** Of the row's columns `shown` and, for a past day, the one of `before` that holds on it; both as the text that they are. */
export function shownLine(shown: string, before: string | null): ShownLine {
  const now = JSON.parse(shown) as ShownLine;
  return before === null ? now : { ...now, ...(JSON.parse(before) as ChangedLine) };
}

/** What must be known to date these lines, and to name who is in them. */
export function factsAround(lines: readonly ShownLine[]): Required<FactsWanted> {
  return {
    bodies: lines.map(({ body_id }) => body_id),
    entities: lines.flatMap(({ owners, addressees }) => [...owners, ...addressees]),
    meetings: lines.flatMap(meetingsOfLimits),
  };
}

function meetingsOfLimits({ deadlines, originals }: ShownLine): string[] {
  return [...deadlines, ...originals].flatMap(({ due }) => (due.type === 'meeting' ? [due.meeting] : []));
}

/**
 * As `datedLines` has it in SQL; a spec holds the two together. A limit that hangs on a meeting without dates, or on a cancelled
 * one, is open. An invitation and a proposal are never overdue, and what is claimed waits for others.
 */
export function pageLine(line: ShownLine, facts: Facts, day: IsoDate): PageLine {
  const due_days = line.deadlines.map(({ due }) => dueOn(due, facts));
  const due_on = nearestOf(due_days);
  const firsts = line.originals.map(({ due, first }) => first ?? dueOn(due, facts));
  const original_on = nearestOf(firsts) ?? due_on;
  const under_way = isUnderWay(line);
  const days_late = under_way ? daysSince(due_on, day) : null;
  const body = facts.body(line.body_id);
  return {
    ...line,
    due_on,
    due_days,
    due_meetings: line.deadlines.flatMap(({ due }) => (due.type === 'meeting' ? [due.meeting] : [])),
    under_way,
    late: days_late !== null,
    days_late,
    original_on,
    days_late_originally: under_way ? daysSince(original_on, day) : null,
    awaits: awaited(line, facts, body, day),
    inside: line.owners.length === 0 || line.owners.some((owner) => body?.inside_entities.includes(owner)),
  };
}

/** Null on the day itself and before it. */
function daysSince(due: IsoDate | null, day: IsoDate): number | null {
  return due !== null && due < day ? daysBetween(due, day) : null;
}

function awaited(line: ShownLine, facts: Facts, body: BodyFacts | null, day: IsoDate): Awaiting[] {
  const ended = body?.mandate_ended_on ?? null;
  const unfinished: Awaiting[] = [
    ...(line.deadlines.some(({ due }) => due.type === 'meeting' && facts.get(due.meeting)?.cancelled)
      ? (['deadline_cancelled'] as const)
      : []),
    ...(line.apart_by === null ? [] : (['deadlines_apart'] as const)),
    ...(ended !== null && ended <= day ? (['mandate_ended'] as const) : []),
  ];
  return [
    ...(underWay.includes(line.disposition) ? unfinished : []),
    ...(line.unanswered > 0 ? (['observation_response'] as const) : []),
  ];
}
