/** A run of words that both texts have, or only the first, or only the second. */
export interface WordRun {
  readonly in: 'both' | 'first' | 'second';
  readonly words: string;
}

/** Beyond this many pairs of words the middle is shown whole instead of compared: 2,000 words against 2,000. */
const MOST_PAIRS = 4_000_000;

/** What differs between two texts, word by word; white space does not count. In the order of reading. */
export function wordDifferences(first: string, second: string): readonly WordRun[] {
  const a = wordsIn(first);
  const b = wordsIn(second);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    ...runOf('both', a.slice(0, head)),
    ...between(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...runOf('both', a.slice(a.length - tail)),
  ];
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function runOf(where: WordRun['in'], words: readonly string[]): readonly WordRun[] {
  return words.length === 0 ? [] : [{ in: where, words: words.join(' ') }];
}

function between(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS)
    return [...runOf('first', a), ...runOf('second', b)];
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const runs: WordRun[] = [];
  const only = { first: [] as string[], second: [] as string[], both: [] as string[] };
  const flush = (...where: readonly WordRun['in'][]) => {
    for (const each of where) runs.push(...runOf(each, only[each].splice(0)));
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      flush('first', 'second');
      only.both.push(x);
      i += 1;
      j += 1;
    } else {
      flush('both');
      const below = common[(i + 1) * width + j] ?? 0;
      const right = common[i * width + j + 1] ?? 0;
      if (x !== undefined && (y === undefined || below >= right)) only.first.push(a[i++] ?? '');
      else only.second.push(b[j++] ?? '');
    }
  }
  flush('first', 'second', 'both');
  return runs;
}

/** The length of the longest common subsequence of the words from i and from j on, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
