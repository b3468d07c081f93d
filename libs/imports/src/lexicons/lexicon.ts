import type { Lexicon } from '../domain/lexicon.js';
import { anyHouse } from './any-house.js';
import { english } from './english.js';
import { itu } from './itu.js';
import { states } from './states.js';

const OPENING = 50_000;

/**
 * The words that a report is read with: English, and the names of the house whose report it is. Another language, or
 * another house, is another such record.
 */
export function lexiconFor(text: string): Lexicon {
  const opening = text.slice(0, OPENING);
  const house = [itu].find(({ marks }) => marks.test(opening)) ?? anyHouse;
  return { language: english, house, states };
}
