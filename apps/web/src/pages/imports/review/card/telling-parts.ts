/** A piece of a wording; `tells`: it decided what the proposal is taken for. */
export interface TellingPart {
  readonly words: string;
  readonly tells: boolean;
}

/** Cuts a wording around the words that decided. White space and case do not count; words that are not in it are left out. */
export function partsAround(wording: string, because: readonly string[]): readonly TellingPart[] {
  const patterns = because
    .map((words) => words.trim().split(/\s+/u).map(escaped).join('\\s+'))
    .filter((pattern) => pattern !== '')
    .sort((one, other) => other.length - one.length);
  if (patterns.length === 0) return [{ words: wording, tells: false }];
  return wording
    .split(new RegExp(`(${patterns.join('|')})`, 'iu'))
    .map((words, at) => ({ words, tells: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
