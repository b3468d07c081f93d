import type { MeetingView } from '@app/meetings';
import { languageOf } from '../domain/language-of.js';
import type { BodyId, FilePutIn, MeetingId, ReportFacts } from '../domain/review/index.js';
import type { DocumentFacts, MeetingOfReport } from '../domain/vocabulary.js';
import { commonWords } from '../lexicons/languages.js';
import type { KnownNames } from '../register-names/register-names.js';

/** How much of a report is its cover, in UTF-16 code units: there it says whose report it is. */
const COVER = 3_000;

/** `CWG-COP-07`, `COUNCIL-2025-03-12`: as meetings are named where the register does not know one yet. */
function idFor(body: BodyId, { number, date }: MeetingOfReport): MeetingId {
  return `${body}-${number === null ? (date ?? '') : String(number).padStart(2, '0')}`;
}

/** A meeting is known by its number or, where the report counts none, by its days. */
function isOne(meeting: MeetingView, { number, date }: MeetingOfReport): boolean {
  const { kind, ordinal, from, to, cancelled } = meeting;
  if (kind !== 'meeting') return false;
  if (number !== null) return ordinal === number;
  return date !== null && from !== null && !cancelled && from <= date && date <= (to ?? from);
}

/** What a report says of itself, in the register's ids. Its one meeting is `putInFor` where it counts none and somebody said so. */
export function reportFactsOf(
  { symbol, meetings, bodies: printed }: DocumentFacts,
  text: string,
  { body, meeting: putInFor }: Pick<FilePutIn, 'body' | 'meeting'>,
  names: KnownNames,
): ReportFacts {
  const counted = meetings.some(({ number }) => number !== null);
  const known = (each: MeetingOfReport) => names.meetings.find((meeting) => isOne(meeting, each));
  const joint = meetings.flatMap((each) => known(each)?.bodies ?? []);
  return {
    symbol,
    bodies: [...new Set([body, ...joint, ...bodiesNamed(text.slice(0, COVER), names), ...others(printed, names)])],
    printed,
    meetings:
      putInFor !== null && !counted
        ? [{ id: putInFor, ordinal: names.meeting(putInFor)?.ordinal ?? null, from: meetings[0]?.date ?? null }]
        : meetings.map((each) => ({
            id: known(each)?.id ?? idFor(body, each),
            ordinal: each.number,
            from: each.date,
          })),
    language: languageOf(text, commonWords),
  };
}

/** Bodies of the register that the cover names, by their name or as the register calls them. */
function bodiesNamed(cover: string, { bodies }: KnownNames): readonly BodyId[] {
  const words = ` ${cover.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const says = (name: string): boolean => words.includes(` ${name.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim()} `);
  return bodies.flatMap(({ id, name }) => (says(id) || says(name) ? [id] : []));
}

/** Of a joint report, the bodies in whose register it is not: as it prints them. A single one is the body itself, however called. */
function others(printed: readonly string[], { bodies }: KnownNames): readonly string[] {
  if (printed.length < 2) return [];
  return printed.filter((each) => !bodies.some(({ id, name }) => each === id || each === name));
}
