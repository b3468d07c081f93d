import { findEntities, namesOf } from './entities.js';
import type { Lexicon } from './lexicon.js';

const MOST_WORDS = 8;
const ARTICLE = /^(?:the|all|a|an)\s+/i;

const bare = (part: string): string =>
  part
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s@–—-]+|[\s.:;–—-]+$/gu, '')
    .replace(ARTICLE, '');

/** "A, B and C" in parts; the "and" of one name ("Centre for Science and Technology") parts nothing. */
function partsOf(phrase: string): readonly string[] {
  return phrase.split(/[,;/\n&]|\s+and\s+(?!\p{Lu}\p{Ll}+(?:$|[,;/\n]))|(?<!\b(?:of|for|on)\s[^,;]*)\s+and\s+/u);
}

/**
 * The parties that a phrase lists and does nothing else: a cell of a table, a label, the words before "to". What no lexicon
 * knows is named as it is printed, without article and brackets.
 */
export function namesListed(phrase: string, lexicon: Lexicon, body: string | null): readonly string[] {
  const names = partsOf(phrase).flatMap((part) => {
    const words = bare(part);
    if (words === '' || !/\p{L}/u.test(words)) return [];
    const known = findEntities(words, lexicon, body, false);
    const whole = known.length === 1 && (known[0]?.start ?? 1) === 0 && words.length - (known[0]?.end ?? 0) <= 1;
    if (whole || known.length > 1) return namesOf(known);
    return words.split(' ').length <= MOST_WORDS ? [words] : namesOf(known);
  });
  return [...new Set(names)];
}
