interface Numbered {
  readonly paragraph: string;
  readonly text: string;
}

/** The share of a report's paragraphs, 0 to 1, that another text has too: by their words, or by their numbers alone. */
export function paragraphLikeness(
  one: readonly Numbered[],
  other: readonly Numbered[],
  by: 'words' | 'numbers',
): number {
  const keyOf = ({ paragraph, text }: Numbered): string =>
    by === 'numbers' ? paragraph : text.toLowerCase().replace(/\s+/gu, ' ').trim();
  const keys = (texts: readonly Numbered[]): ReadonlySet<string> =>
    new Set(texts.map(keyOf).filter((key) => key !== ''));
  const [mine, theirs] = [keys(one), keys(other)];
  // A corrigendum repeats a few paragraphs of many: it is the smaller text that has to be found in the other one.
  const fewer = Math.min(mine.size, theirs.size);
  return fewer === 0 ? 0 : [...mine].filter((key) => theirs.has(key)).length / fewer;
}
