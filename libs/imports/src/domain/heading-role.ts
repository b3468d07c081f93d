import type { LanguageLexicon, SectionRole } from './lexicon.js';

const SHORTEST = 4;

/** Whether one letter more, less or other, or two that changed places, make one word of the other. */
export function isSlipOf(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === meant[from]) from += 1;
  let left = word.slice(from);
  let right = meant.slice(from);
  while (left !== '' && right !== '' && left.at(-1) === right.at(-1)) {
    left = left.slice(0, -1);
    right = right.slice(0, -1);
  }
  const changedPlaces = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || changedPlaces;
}

/** A heading with slips of the pen in its known words put right: "Oher Business" is "other Business". */
function withoutSlips(heading: string, known: readonly string[]): string {
  return heading.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    // A singular is no slip of its plural: "Document 7" is one of them, "Documents" the list.
    const spelt = [lower, lower.replace(/(?<!s)$/, 's'), lower.replace(/s$/, '')].some((form) => known.includes(form));
    if (lower.length < SHORTEST || spelt) return word;
    return known.find((meant) => meant[0] === lower[0] && isSlipOf(lower, meant)) ?? word;
  });
}

/** What the section under a heading is for, or undefined where its words do not tell. */
export function roleOfHeading(heading: string, language: LanguageLexicon): SectionRole | undefined {
  const topic = withoutSlips(heading.replace(language.agendaItem, ''), language.headingWords);
  return language.headings.find(({ says }) => says.test(topic))?.role;
}
