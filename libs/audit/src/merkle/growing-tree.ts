import { EMPTY_ROOT, nodeHash } from './hash.js';

/** A tree that is only told its leaves, in order, and knows its root at any moment. Keeps one hash per level. */
export class GrowingTree {
  private count = 0;
  /** Roots of the complete subtrees that the leaves so far fall into, widest first. */
  private readonly peaks: Buffer[] = [];

  /** Leaves so far. */
  get size(): number {
    return this.count;
  }

  add(leaf: Buffer): void {
    let peak = leaf;
    // As many peaks merge as the old count ends in binary ones.
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2) peak = nodeHash(this.peaks.pop() ?? peak, peak);
    this.peaks.push(peak);
    this.count += 1;
  }

  root(): Buffer {
    return foldPeaks(this.peaks);
  }
}

/** The root above neighbouring complete subtrees, widest first. */
export function foldPeaks(peaks: readonly Buffer[]): Buffer {
  return (
    peaks.reduceRight<Buffer | null>((right, peak) => (right === null ? peak : nodeHash(peak, right)), null) ??
    EMPTY_ROOT
  );
}
