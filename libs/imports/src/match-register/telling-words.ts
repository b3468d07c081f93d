import { stemmer } from 'stemmer';
import { plainWords } from '../lexicons/plain-words.js';

const WORD = /[\p{L}\p{N}]{3,}|\p{N}{1,2}/gu;
const MARKS = /\p{M}/gu;

/** Texts repeat their words: what was stemmed is known, up to so many. */
const known = new Map<string, string | null>();
const KNOWN_AT_MOST = 50_000;

/** Null: it tells nothing. */
function stemOf(word: string): string | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const lower = word.toLowerCase().normalize('NFKD').replace(MARKS, '');
  const stem = plainWords.has(lower) ? null : stemmer(lower);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(word, stem);
  return stem;
}

/** Words that tell one text from another, by their stem; of each the form that stands in the text first. */
export type TellingWords = ReadonlyMap<string, string>;

/** Inflection, case and accents make no difference: "Guidelines" and "guideline" are one word. */
export function tellingWords(text: string): TellingWords {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const stem = stemOf(word);
    if (stem !== null && !words.has(stem)) words.set(stem, word);
  }
  return words;
}
