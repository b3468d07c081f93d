import { languageOf } from '../domain/language-of.js';
import type { BodyId, ReportFacts } from '../domain/review/index.js';
import type { DocumentFacts } from '../domain/vocabulary.js';
import { commonWords } from '../lexicons/languages.js';
import type { KnownNames } from '../register-names/register-names.js';

/** How much of a report is its cover, in UTF-16 code units: there it says whose report it is. */
const COVER = 3_000;

/** `CWG-COP-07`: as meetings are named where the register does not know one yet. */
const idFor = (body: BodyId, ordinal: number): string => `${body}-${String(ordinal).padStart(2, '0')}`;

/** What a report says of itself, in the register's ids: a meeting is known by its number. */
export function reportFactsOf(
  { symbol, meetings, bodies: printed }: DocumentFacts,
  text: string,
  body: BodyId,
  names: KnownNames,
): ReportFacts {
  const known = (ordinal: number) => names.meetings.find((each) => each.kind === 'meeting' && each.ordinal === ordinal);
  const joint = meetings.flatMap(({ number }) => known(number)?.bodies ?? []);
  return {
    symbol,
    bodies: [...new Set([body, ...joint, ...bodiesNamed(text.slice(0, COVER), names), ...others(printed, names)])],
    printed,
    meetings: meetings.map(({ number: ordinal, date: from }) => ({
      id: known(ordinal)?.id ?? idFor(body, ordinal),
      ordinal,
      from,
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
