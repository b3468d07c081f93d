import { addDays, type IsoDate } from '@app/kernel';
import { dateOf, endOfMonth, monthNumber } from './calendar-words.js';
import type { LanguageLexicon } from './lexicon.js';

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The last month of the part of a year that is meant, or the day within a month. */
const PARTS: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  early: { month: 3, day: 10 },
  beginning: { month: 3, day: 10 },
  start: { month: 3, day: 10 },
  mid: { month: 6, day: 15 },
  middle: { month: 6, day: 15 },
  late: { month: 12, day: 31 },
  end: { month: 12, day: 31 },
};

function partOf(groups: Groups): { readonly month: number; readonly day: number } | undefined {
  return PARTS[/^[a-z]+/.exec(groups['part']?.toLowerCase() ?? '')?.[0] ?? ''];
}

function endIn(year: number, groups: Groups, language: LanguageLexicon): IsoDate | null {
  const month = Number(groups['monthNumber'] ?? 0) || monthNumber(groups['month'] ?? '-', language);
  const season = language.deadlines.seasons[groups['season']?.toLowerCase() ?? ''];
  const part = partOf(groups);
  const quarter = language.deadlines.numbers[groups['quarter']?.toLowerCase() ?? ''];
  const half = language.deadlines.numbers[groups['half']?.toLowerCase() ?? ''];
  if (month > 0 && groups['day'] !== undefined) return dateOf(year, month, Number(groups['day']));
  if (month > 0 && part !== undefined && part.day < 31) return dateOf(year, month, part.day);
  if (month > 0) return endOfMonth(year, month);
  if (season !== undefined) return endOfMonth(year, groups['until'] === undefined ? season : season - 3);
  if (quarter !== undefined) return endOfMonth(year, quarter * 3);
  if (half !== undefined) return endOfMonth(year, half * 6);
  return endOfMonth(year, part?.month ?? 12);
}

function counted(groups: Groups, from: IsoDate, language: LanguageLexicon): IsoDate | null {
  const count = Number(groups['count']) || (language.deadlines.numbers[groups['count']?.toLowerCase() ?? ''] ?? 0);
  const unit = groups['unit']?.toLowerCase() ?? '';
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit] ?? 0;
  return count * days > 0 ? addDays(from, count * days) : null;
}

/** The end of the period; without a year, the first one after the meeting. */
export function endOfPeriod(groups: Groups, anchor: IsoDate | null, language: LanguageLexicon): IsoDate | null {
  if (groups['count'] !== undefined) return anchor && counted(groups, anchor, language);
  if (groups['year'] !== undefined && /^\d{4}$/.test(groups['year']))
    return endIn(Number(groups['year']), groups, language);
  if (anchor === null) return null;
  const following = /next/i.test(groups['year'] ?? '') ? 1 : 0;
  const thisYear = endIn(yearOf(anchor) + following, groups, language);
  return thisYear && thisYear < anchor ? endIn(yearOf(anchor) + 1, groups, language) : thisYear;
}
