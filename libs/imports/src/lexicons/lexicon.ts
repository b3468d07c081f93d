import type { Lexicon } from '../domain/lexicon.js';
import { anyHouse } from './any-house.js';
import { itu } from './itu.js';
import { languageLexiconOf, type LanguageLexicons } from './languages.js';
import { states } from './states.js';

const OPENING = 50_000;

/** The words that a report is read with: those of its language, and the names of the house whose report it is. */
export function lexiconFor(text: string, languages?: LanguageLexicons): Lexicon {
  const opening = text.slice(0, OPENING);
  const house = [itu].find(({ marks }) => marks.test(opening)) ?? anyHouse;
  return { language: languageLexiconOf(opening, languages), house, states };
}
