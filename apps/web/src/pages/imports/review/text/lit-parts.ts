/** A stretch of the report's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that belongs to a proposal. */
export interface Lit extends Span {
  readonly proposal: string;
}

/** A stretch of text with the proposals that rest on all of it; none of them begins or ends within it. */
export interface Part extends Span {
  readonly proposals: readonly string[];
}

/** Cuts a stretch of text where proposals begin and end. The parts cover it without gap, in order. */
export function partsOf({ start, end }: Span, lits: readonly Lit[]): readonly Part[] {
  const within = lits.filter((lit) => lit.start < end && lit.end > start);
  const cuts = new Set([start, end]);
  for (const lit of within) {
    cuts.add(Math.max(start, lit.start));
    cuts.add(Math.min(end, lit.end));
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    const proposals = within.filter((lit) => lit.start <= from && lit.end >= to).map(({ proposal }) => proposal);
    return { start: from, end: to, proposals: [...new Set(proposals)] };
  });
}

/** For each stretch, in the order of the text and without overlap, what is lit in it. */
export function litsByBlock(blocks: readonly Span[], lits: readonly Lit[]): ReadonlyMap<number, readonly Lit[]> {
  const found = new Map<number, Lit[]>();
  for (const lit of lits)
    for (let at = firstEndingAfter(blocks, lit.start); at < blocks.length; at += 1) {
      const block = blocks[at];
      if (block === undefined || block.start >= lit.end) break;
      const there = found.get(at);
      if (there === undefined) found.set(at, [lit]);
      else there.push(lit);
    }
  return found;
}

/** The first block that ends behind the offset, by halving: reports have thousands. */
export function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
