import { languageOf } from '../domain/language-of.js';
import type { BodyId, ReportFacts } from '../domain/review/index.js';
import type { DocumentFacts } from '../domain/vocabulary.js';
import { commonWords } from '../lexicons/languages.js';
import type { KnownNames } from '../register-names/register-names.js';

/** `CWG-COP-07`: as meetings are named where the register does not know one yet. */
const idFor = (body: BodyId, ordinal: number): string => `${body}-${String(ordinal).padStart(2, '0')}`;

/** What a report says of itself, in the register's ids: a meeting is known by its number. */
export function reportFactsOf(
  { symbol, body: acronym, meetings }: DocumentFacts,
  text: string,
  body: BodyId,
  names: KnownNames,
): ReportFacts {
  return {
    symbol,
    bodies: bodiesIn(acronym, meetings, body, names),
    meetings: meetings.map(({ number: ordinal, date: from }) => {
      const known = names.meetings.find((each) => each.kind === 'meeting' && each.ordinal === ordinal);
      return { id: known?.id ?? idFor(body, ordinal), ordinal, from };
    }),
    language: languageOf(text, commonWords),
  };
}

/** The body that the report is for, and those with which its meetings are held jointly. */
function bodiesIn(
  acronym: string | null,
  meetings: DocumentFacts['meetings'],
  body: BodyId,
  names: KnownNames,
): readonly string[] {
  const joint = names.meetings.flatMap((each) =>
    meetings.some(({ number }) => each.kind === 'meeting' && each.ordinal === number) ? each.bodies : [],
  );
  return [...new Set([body, ...joint, ...(acronym === null ? [] : [acronym])])];
}
