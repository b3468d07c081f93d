/** Where words have no space between them each sign counts. */
const WORD = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+/gu;
const MOST_WORDS = 5_000;

/** The language whose common words a text has most of; the first one named where it has none. */
export function languageOf(text: string, commonWords: Readonly<Record<string, readonly string[]>>): string {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, MOST_WORDS * 20).matchAll(WORD)) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const scored = Object.entries(commonWords).map(([language, words]) => ({
    language,
    score: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).language;
}
