import type { LanguageLexicon } from './lexicon.js';
import { NOTHING, squeeze } from './mask-noise.js';

/** A sentence or clause; offsets as in the masked text it was cut from, `text` squeezed. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?][”"’')\]]{0,2}(?=[\s\u200b]+[\p{Lu}\p{N}“"‘([])/gu;
const LAST_WORD = /[\p{L}\p{N}.]+$/u;

/** The words that tell a stop from the dot of an abbreviation. */
export type Stops = Pick<LanguageLexicon, 'abbreviations' | 'lettered'>;

/** A dot that shortens a word or follows an initial ends no sentence; that of "see Annex B." does. */
function isAbbreviation(before: string, { abbreviations, lettered }: Stops): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && !lettered.test(before);
  return abbreviations.has(word.toLowerCase()) || isInitial;
}

function unclosed(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}

function trimmed(masked: string, from: number, to: number): Sentence | null {
  const raw = masked.slice(from, to);
  const lead = /^[\s\u200b]*/u.exec(raw)?.[0].length ?? 0;
  const tail = /[\s\u200b]*$/u.exec(raw.slice(-400))?.[0].length ?? 0;
  const text = squeeze(raw);
  return text === '' || text === NOTHING ? null : { text, start: from + lead, end: to - tail };
}

/** Cuts `masked` from `start` to `end` at the ends of its sentences. */
export function splitSentences(masked: string, start: number, end: number, stops: Stops): readonly Sentence[] {
  const text = masked.slice(start, end);
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const sentence = trimmed(masked, start + from, start + to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (const stop of text.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    const window = text.slice(Math.max(from, to - 600), to);
    const before = text.slice(Math.max(from, stop.index - 40), stop.index);
    if (!isAbbreviation(before, stops) && !unclosed(window)) cut(to);
  }
  cut(text.length);
  return sentences;
}

/**
 * Parts a sentence that announces two things, where both halves pass `carries`: "A in March, while B in June". The
 * conjunction stays with the first half.
 */
export function splitClauses(
  masked: string,
  sentence: Sentence,
  clauseBreak: RegExp,
  carries: (clause: string) => boolean,
): readonly Sentence[] {
  const raw = masked.slice(sentence.start, sentence.end);
  const found = clauseBreak.exec(raw);
  if (!found) return [sentence];
  const at = sentence.start + found.index + found[0].length;
  const first = trimmed(masked, sentence.start, at);
  const second = trimmed(masked, at, sentence.end);
  return first && second && carries(first.text) && carries(second.text) ? [first, second] : [sentence];
}
