import type { LabelEntry } from './lexicon-words.js';
import type { LanguageLexicon } from './lexicon.js';

const TITLE_WORDS = 14;

/** A label before a sentence; `rest` is the sentence without it. */
export interface Label {
  readonly entry: LabelEntry;
  readonly words: string;
  readonly rest: string;
  /** Who must act, where the label names somebody. */
  readonly who: string | null;
}

const NUMBERED = /\d/;

/**
 * "Decision of the Board: 14.COM 16" and "Resolution 12 – Next meeting" are the title of a text, which stands elsewhere: nothing
 * is said, or a number was given to words that end without a stop and have no verb.
 */
function isTitle(words: string, rest: string, { speech, owners }: LanguageLexicon): boolean {
  if (!/\p{Ll}{3}/u.test(rest)) return true;
  const told = /[.;!?]["”’)]*$/u.test(rest) || speech.finiteVerb.test(rest) || owners.verbFirst.test(rest);
  return NUMBERED.test(words) && !told && !owners.actionOn.test(rest) && rest.split(' ').length <= TITLE_WORDS;
}

/** The label that a sentence begins with, or null. */
export function readLabel(sentence: string, language: LanguageLexicon): Label | null {
  for (const entry of language.labels) {
    const match = entry.says.exec(sentence);
    if (!match) continue;
    const who = match.groups?.['who'] ?? match.groups?.['by'] ?? null;
    const words = match[0].replace(/\s*[:–—]\s*$/u, '');
    const rest = sentence.slice(match[0].length);
    if (entry.kind !== 'action_item' && isTitle(words, rest, language)) return null;
    return { entry, words, rest, who: who?.replace(/^@/, '') ?? null };
  }
  return null;
}
