/** Leaves `start` to `end`, without `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A complete subtree: leaves `index * 2 ** level` to `(index + 1) * 2 ** level`. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** RFC 6962, section 2.1.1: the ranges whose roots prove that a leaf is in the tree, nearest first. */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + widthBelow(end - start);
    ranges.push(index < middle ? { start: middle, end } : { start, end: middle });
    if (index < middle) end = middle;
    else start = middle;
  }
  return ranges.reverse();
}

/** RFC 6962, section 2.1.2: the ranges whose roots prove that the tree of size `from` is the beginning of that of size `to`. */
export function consistencyRanges(from: number, to: number): Range[] {
  if (from === 0 || from === to) return [];
  const ranges: Range[] = [];
  let [start, end] = [0, to];
  while (from < end) {
    const middle = start + widthBelow(end - start);
    ranges.push(from <= middle ? { start: middle, end } : { start, end: middle });
    if (from <= middle) end = middle;
    else start = middle;
  }
  // Who asks knows the old root itself, so it is left out where the old tree is one of the complete subtrees.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

/** A range as complete subtrees, widest first. Its start must be a multiple of the width of the first. */
export function subtreesOf({ start, end }: Range): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at));
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The largest power of two below `count`, which is at least 2. */
function widthBelow(count: number): number {
  let width = 1;
  while (width * 2 < count) width *= 2;
  return width;
}
