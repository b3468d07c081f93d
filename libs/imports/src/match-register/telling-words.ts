import { stemmer } from 'stemmer';
import { plainWords } from '../lexicons/plain-words.js';

const WORD = /[\p{L}\p{N}]{3,}|\p{N}{1,2}/gu;
const MARKS = /\p{M}/gu;

/** Words that tell one text from another, by their stem; of each the form that stands in the text first. */
export type TellingWords = ReadonlyMap<string, string>;

/** Inflection, case and accents make no difference: "Guidelines" and "guideline" are one word. */
export function tellingWords(text: string): TellingWords {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase().normalize('NFKD').replace(MARKS, '');
    const stem = stemmer(lower);
    if (!plainWords.has(lower) && !words.has(stem)) words.set(stem, word);
  }
  return words;
}
