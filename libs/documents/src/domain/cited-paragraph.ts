/** How many of the paragraphs that there are are named to who cites one that there is not. */
const NAMED = 3;

/** `§ 9.7.1  Bullet 2` and `9.7.1 bullet 2` name one place. */
function plain(label: string): string {
  return label.replace(/^§\s*/u, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** `9.7` holds `9.7.1`, `9.7 bullet 2` and `9.7 b)`, and not `9.71`. */
function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && /^[ .]/u.test(inner.slice(outer.length));
}

/** In `6 closing` the word by which a person calls what `6.1` and `6 bullet 1` number; null where there is none. */
function wordIn(label: string): string | null {
  return / (\p{L}{2,})/u.exec(label)?.[1] ?? null;
}

function parts(label: string): readonly (string | number)[] {
  return (label.match(/\d+|\p{L}+/gu) ?? []).map((part) => (/^\d/u.test(part) ? Number(part) : part));
}

/** The lower, the nearer: how early two labels part, how far from each other where they do, and whether one is as fine. */
function distance(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  const [x, y] = [a[at], b[at]];
  const apart = typeof x === 'number' && typeof y === 'number' ? Math.min(Math.abs(x - y), 99) : 100;
  return 1000 / (at + 1) + apart + 3 * Math.abs(a.length - b.length);
}

/**
 * Null where the paragraph cited is one of those that a reader finds in the text, or lies in or around one; otherwise the
 * nearest of them, nearest first. A text that no paragraph is found in bears anything.
 */
export function paragraphsInstead(cited: string, found: readonly string[]): readonly string[] | null {
  const sought = plain(cited);
  const labels = found.map(plain);
  const isKnown = labels.some((label) => label === sought || holds(sought, label));
  // Finer than the reader parts the text, or called by a word that the reader does not use: who cites sees more of it.
  const word = wordIn(sought);
  const isOwnWord = word !== null && labels.every((label) => wordIn(label) !== word);
  const isInside = labels.some(
    (label) => holds(label, sought) && (isOwnWord || !labels.some((each) => holds(label, each))),
  );
  if (isKnown || isInside || labels.length === 0) return null;
  return [...new Set(found)].sort((a, b) => distance(sought, plain(a)) - distance(sought, plain(b))).slice(0, NAMED);
}
