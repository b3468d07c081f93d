import { EMPTY_ROOT, nodeHash } from './hash.js';

export interface Inclusion {
  readonly leaf: Buffer;
  readonly index: number;
  readonly size: number;
  readonly path: readonly Buffer[];
}

/** RFC 9162, section 2.1.3.2: the root that the path leads to, or null where the path does not fit index and size. */
export function rootOfInclusion({ leaf, index, size, path }: Inclusion): Buffer | null {
  if (index < 0 || index >= size) return null;
  let [node, last, root] = [index, size - 1, leaf];
  for (const hash of path) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      root = nodeHash(hash, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else root = nodeHash(root, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? root : null;
}

export interface Consistency {
  readonly from: { readonly size: number; readonly root: Buffer };
  readonly to: { readonly size: number; readonly root: Buffer };
  readonly path: readonly Buffer[];
}

/** RFC 9162, section 2.1.4.2: whether the path proves that the former tree is the beginning of the latter. */
export function provesConsistency({ from, to, path }: Consistency): boolean {
  if (from.size > to.size) return false;
  if (from.size === to.size) return path.length === 0 && from.root.equals(to.root);
  if (from.size === 0) return path.length === 0 && from.root.equals(EMPTY_ROOT);
  const [first, ...rest] = isPowerOfTwo(from.size) ? [from.root, ...path] : path;
  if (first === undefined) return false;
  let [node, last, before, after] = [from.size - 1, to.size - 1, first, first];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [before, after] = [nodeHash(hash, before), nodeHash(hash, after)];
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else after = nodeHash(after, hash);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && before.equals(from.root) && after.equals(to.root);
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
