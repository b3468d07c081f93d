import { daysBetween, type IsoDate } from '@app/kernel';
import type { Happening } from '../happening.js';
import { dispositions, type Disposition, type OutcomeKind } from '../vocabulary.js';
import { workflows } from '../workflows/index.js';

/** One outcome of a meeting whose report was reviewed, as figures count it. */
export interface Aged {
  readonly agreedOn: IsoDate;
  readonly disposition: Disposition;
  /** Since when it has been closed implemented for good; null where it is not. */
  readonly implementedOn: IsoDate | null;
  /** Whether a later reviewed report speaks of it; null where there is no later one. */
  readonly spokenAgain: boolean | null;
}

/** Figures of a body, a meeting or a kind. Never of a state: states are not ranked or compared. */
export interface AgeFigures {
  readonly counted: number;
  readonly dispositions: Readonly<Record<Disposition, number>>;
  /** Closed implemented, of all that was to be done and has not been superseded or withdrawn. */
  readonly implemented: { readonly count: number; readonly of: number };
  /** Spoken of again, of those of which a later report was reviewed. */
  readonly spokenAgain: { readonly count: number; readonly of: number };
  /** Days since what is open, in progress or awaiting verification was agreed; null where nothing is. */
  readonly openDays: { readonly median: number; readonly oldest: number } | null;
  readonly openByAge: readonly { readonly upToDays: number | null; readonly count: number }[];
  /** Median of the days from agreed to closed implemented; null where nothing is. */
  readonly daysToImplement: number | null;
}

const underWay: ReadonlySet<Disposition> = new Set(['open', 'in_progress', 'awaiting_verification']);
/** A year, two and five: groups meet once or twice a year, and mandates are renewed every four. */
export const AGE_LIMITS: readonly (number | null)[] = [365, 730, 1826, null];

export function ageFigures(outcomes: readonly Aged[], day: IsoDate): AgeFigures {
  const withDisposition = (...wanted: Disposition[]) =>
    outcomes.filter(({ disposition }) => wanted.includes(disposition));
  const ages = outcomes
    .filter(({ disposition }) => underWay.has(disposition))
    .map(({ agreedOn }) => daysBetween(agreedOn, day));
  const implemented = withDisposition('closed_implemented');
  const later = outcomes.filter(({ spokenAgain }) => spokenAgain !== null);
  const median = medianOf(ages);
  return {
    counted: outcomes.length,
    dispositions: countsOf(outcomes),
    implemented: {
      count: implemented.length,
      of: outcomes.length - withDisposition('for_the_record', 'superseded_or_withdrawn').length,
    },
    spokenAgain: { count: later.filter(({ spokenAgain }) => spokenAgain === true).length, of: later.length },
    openDays: median === null ? null : { median, oldest: Math.max(...ages) },
    openByAge: AGE_LIMITS.map((upToDays, index) => ({
      upToDays,
      count: ages.filter((age) => age <= (upToDays ?? Infinity) && age > (AGE_LIMITS[index - 1] ?? -Infinity)).length,
    })),
    daysToImplement: medianOf(
      implemented.flatMap(({ agreedOn, implementedOn: on }) => (on === null ? [] : daysBetween(agreedOn, on))),
    ),
  };
}

function countsOf(outcomes: readonly Aged[]): AgeFigures['dispositions'] {
  const counts = Object.fromEntries(dispositions.map((each) => [each, 0])) as Record<Disposition, number>;
  for (const { disposition } of outcomes) counts[disposition] += 1;
  return counts;
}

/** The first day of the last run of stages that are closed implemented. */
export function implementedOn(kind: OutcomeKind, course: readonly Happening[]): IsoDate | null {
  const { stages } = workflows[kind];
  const open = course.findLastIndex(({ stage }) => stages[stage] !== 'closed_implemented');
  return course[open + 1]?.on ?? null;
}

/** The middle one, or the mean of the two in the middle, in whole days. */
function medianOf(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
