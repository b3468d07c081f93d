import type { LabelEntry } from './lexicon-words.js';
import type { LanguageLexicon } from './lexicon.js';

/** A label before a sentence; `rest` is the sentence without it. */
export interface Label {
  readonly entry: LabelEntry;
  readonly words: string;
  readonly rest: string;
  /** Who must act, where the label names somebody. */
  readonly who: string | null;
}

/** The label that a sentence begins with, or null. */
export function readLabel(sentence: string, language: LanguageLexicon): Label | null {
  for (const entry of language.labels) {
    const match = entry.says.exec(sentence);
    if (!match) continue;
    const who = match.groups?.['who'] ?? match.groups?.['by'] ?? null;
    const words = match[0].replace(/\s*[:–—]\s*$/u, '');
    return { entry, words, rest: sentence.slice(match[0].length), who: who?.replace(/^@/, '') ?? null };
  }
  return null;
}
