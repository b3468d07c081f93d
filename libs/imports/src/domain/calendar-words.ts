import { parseIsoDate, type IsoDate } from '@app/kernel';
import type { LanguageLexicon } from './lexicon.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** The date, or null where the calendar has no such day. Months count from 1. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  return parseIsoDate(`${year}-${two(month)}-${two(day)}`);
}

/** The last day of a month; months count from 1. */
export function endOfMonth(year: number, month: number): IsoDate | null {
  return dateOf(year, month, 31) ?? dateOf(year, month, 30) ?? dateOf(year, month, 29) ?? dateOf(year, month, 28);
}

/** The number of a month's name or its first three letters, from 1; 0 where it is none. */
export function monthNumber(name: string, language: LanguageLexicon): number {
  const key = name.toLowerCase().replace('.', '');
  const months = language.months.map((month) => month.toLowerCase());
  // "juin" and "juillet" begin alike.
  const whole = months.indexOf(key);
  return (whole === -1 ? months.findIndex((month) => month.slice(0, 3) === key.slice(0, 3)) : whole) + 1;
}

/** A pattern of the months' names, full or shortened. */
export function monthPattern(language: LanguageLexicon): string {
  const names = language.months.flatMap((month) =>
    month.length > 4 ? [month, `${month.slice(0, 3)}\\b\\.?`] : [month],
  );
  return names.join('|');
}

/** The first days of the dates written in a text, in order: `9 October 2013`, `22-23 January 2024`, `May 3, 2021`, `2025-03-12`. */
export function readDates(text: string, language: LanguageLexicon): readonly IsoDate[] {
  const month = monthPattern(language);
  const more = String.raw`(?:\s*(?:[-–]|to|and)\s*\d{1,2}(?:st|nd|rd|th)?)?`;
  const other = String.raw`(?:\s+(?:${month}))?(?:\s*[-–]\s*\d{1,2}(?:st|nd|rd|th)?\s+(?:${month}))?`;
  const dayFirst = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?<far>${more})\s+(?<m>${month})(?:\s*[-–]\s*\d{1,2}\s+(?:${month}))?,?\s+(?<y>\d{4})`;
  const monthFirst = String.raw`(?<m2>${month})\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?${more}${other},?\s+(?<y2>\d{4})`;
  const inDigits = String.raw`(?<y3>\d{4})-(?<m3>\d{2})-(?<d3>\d{2})(?![\d-])`;
  const dates: IsoDate[] = [];
  for (const { groups } of text.matchAll(new RegExp(`\\b(?:${dayFirst}|${monthFirst}|${inDigits})`, 'giu'))) {
    const name = groups?.['m'] ?? groups?.['m2'] ?? '';
    const date = dateOf(
      Number(groups?.['y'] ?? groups?.['y2'] ?? groups?.['y3']),
      Number(groups?.['m3'] ?? monthNumber(name, language)),
      Number(groups?.['d'] ?? groups?.['d2'] ?? groups?.['d3']),
    );
    if (date) dates.push(date);
  }
  return dates;
}
