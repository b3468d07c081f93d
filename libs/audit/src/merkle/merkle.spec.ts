import fc from 'fast-check';
import { EMPTY_ROOT, leafHash, nodeHash } from './hash.js';
import { GrowingTree } from './growing-tree.js';
import { consistencyRanges, inclusionRanges } from './ranges.js';
import { edgeOf, extendTiles, keyOf, rootOfRange, tilesFor } from './tiles.js';
import { provesConsistency, rootOfInclusion } from './verify-proof.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const hexes = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));

/** The test vectors of Certificate Transparency, the reference implementation of RFC 6962. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const [A, B, C] = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
];
const [D, E, F] = [
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
];

/** A tree kept in tiles, grown in steps of the sizes given. */
class TiledTree {
  readonly tiles = new Map<string, Buffer>();
  private size = 0;

  constructor(leaves: readonly Buffer[], steps: readonly number[] = [leaves.length]) {
    for (const step of steps) this.grow(leaves.slice(this.size, this.size + step));
    this.grow(leaves.slice(this.size));
  }

  root(start: number, end: number) {
    const needed = tilesFor([{ start, end }]).map(keyOf);
    return rootOfRange({ start, end }, new Map([...this.tiles].filter(([key]) => needed.includes(key))));
  }

  private grow(leaves: readonly Buffer[]) {
    const edge = edgeOf(this.size).map((id) => ({ ...id, hashes: this.tiles.get(keyOf(id)) ?? Buffer.alloc(0) }));
    for (const tile of extendTiles(this.size, edge, leaves)) this.tiles.set(keyOf(tile), tile.hashes);
    this.size += leaves.length;
  }
}

/** RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

const reference = INPUTS.map((hex) => leafHash(bytes(hex)));
const numbered = (count: number) => Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`leaf ${n}`)));
const flip = (hash: Buffer) => Buffer.from(hash.map((byte, at) => (at === 7 ? byte ^ 1 : byte)));

describe('the tree of RFC 6962', () => {
  it.each(ROOTS.map((root, size) => [size, root] as const))(
    'has the root of the reference with %d leaves',
    (size, root) => {
      const growing = new GrowingTree();
      for (const leaf of reference.slice(0, size)) growing.add(leaf);
      expect([growing.size, growing.root().toString('hex')]).toEqual([size, root]);
    },
  );

  it.each([
    [0, 8, [A, B, C]],
    [5, 8, [D, E, ROOTS[4]]],
    [2, 3, [ROOTS[2]]],
    [1, 5, [ROOTS[1], B, D]],
  ] as const)('proves leaf %d of %d as the reference does', (index, size, path) => {
    const tree = new TiledTree(reference);
    expect(hexes(inclusionRanges(index, size).map(({ start, end }) => tree.root(start, end)))).toEqual(path);
  });

  it.each([
    [1, 1, []],
    [1, 8, [A, B, C]],
    [6, 8, [F, E, ROOTS[4]]],
    [2, 5, [B, D]],
  ] as const)('proves that %d leaves are the beginning of %d as the reference does', (from, to, path) => {
    const tree = new TiledTree(reference);
    expect(hexes(consistencyRanges(from, to).map(({ start, end }) => tree.root(start, end)))).toEqual(path);
  });
});

describe('a tree kept in tiles', () => {
  it('has the root of the naive tree, however it grew, across several levels of tiles', () => {
    const leaves = numbered(1_400);
    const steps = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 6 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 1_400 }), (sizes, size) => {
        const tree = new TiledTree(leaves, sizes);
        expect(tree.root(0, size)).toEqual(naiveRoot(leaves.slice(0, size)));
      }),
      { numRuns: 30 },
    );
  });

  it('grows by the same tiles at once and leaf by leaf', () => {
    const leaves = numbered(600);
    expect(
      new TiledTree(
        leaves,
        leaves.map(() => 1),
      ).tiles,
    ).toEqual(new TiledTree(leaves).tiles);
  });

  it('says which tile is missing', () => {
    expect(() => rootOfRange({ start: 0, end: 3 }, new Map())).toThrow(/Tile 0\/0/);
  });
});

describe('proofs', () => {
  const SIZE = 520;
  const leaves = numbered(SIZE);
  const tree = new TiledTree(leaves);
  const size = fc.integer({ min: 1, max: SIZE });
  const paths = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => tree.root(start, end));

  it('of inclusion lead from any leaf to the root, and no changed one does', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (total, a, b) => {
        const index = a % total;
        const path = paths(inclusionRanges(index, total));
        const proof = { leaf: leaves[index] ?? EMPTY_ROOT, index, size: total, path };
        const root = tree.root(0, total);
        expect(rootOfInclusion(proof)).toEqual(root);
        const changed = [
          { ...proof, leaf: flip(proof.leaf) },
          { ...proof, path: [...path, root] },
          ...(path.length > 0
            ? [
                { ...proof, path: path.slice(1) },
                { ...proof, path: path.map((hash, at) => (at === b % path.length ? flip(hash) : hash)) },
              ]
            : []),
          ...(total > 1 ? [{ ...proof, index: (index + 1) % total }] : []),
        ];
        for (const one of changed) expect(rootOfInclusion(one)?.equals(root) ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('of consistency hold for any two sizes, and no changed one does', () => {
    fc.assert(
      fc.property(size, size, fc.nat(), (one, other, at) => {
        const [fromSize, toSize] = [Math.min(one, other), Math.max(one, other)];
        const from = { size: fromSize, root: tree.root(0, fromSize) };
        const to = { size: toSize, root: tree.root(0, toSize) };
        const path = paths(consistencyRanges(fromSize, toSize));
        expect(provesConsistency({ from, to, path })).toBe(true);
        expect(provesConsistency({ from: { ...from, root: flip(from.root) }, to, path })).toBe(false);
        expect(provesConsistency({ from, to: { ...to, root: flip(to.root) }, path })).toBe(false);
        expect(provesConsistency({ from, to, path: [...path, from.root] })).toBe(false);
        const bent = path.map((hash, n) => (n === at % path.length ? flip(hash) : hash));
        if (path.length > 0) expect(provesConsistency({ from, to, path: bent })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('of consistency begin with the empty tree, and never run backwards', () => {
    const to = { size: 3, root: tree.root(0, 3) };
    const from = { size: 0, root: EMPTY_ROOT };
    expect(provesConsistency({ from, to, path: [] })).toBe(true);
    expect(provesConsistency({ from: { size: 0, root: to.root }, to, path: [] })).toBe(false);
    expect(provesConsistency({ from: to, to: { size: 2, root: tree.root(0, 2) }, path: [] })).toBe(false);
    expect(
      provesConsistency({ from: { size: 3, root: to.root }, to: { size: 5, root: tree.root(0, 5) }, path: [] }),
    ).toBe(false);
  });
});
