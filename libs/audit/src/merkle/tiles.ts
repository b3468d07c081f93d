import { foldPeaks } from './growing-tree.js';
import { HASH_BYTES, nodeHash } from './hash.js';
import { subtreesOf, type Range, type Subtree } from './ranges.js';

/** 2 ** 8 hashes side by side, as C2SP tlog-tiles has them: those of level n are the roots of full tiles of level n - 1. */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

export interface TileId {
  readonly level: number;
  readonly index: number;
}

export interface Tile extends TileId {
  /** One hash after the other; the last tile of a level may be partial. */
  readonly hashes: Buffer;
}

/** The partial tiles at the right edge of a tree. */
export function edgeOf(size: number): TileId[] {
  const edge: TileId[] = [];
  for (let [level, hashes] = [0, size]; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH))
    if (hashes % TILE_WIDTH > 0) edge.push({ level, index: Math.floor(hashes / TILE_WIDTH) });
  return edge;
}

/** The tiles that change or come up when leaves are added to a tree of `size`, whose edge is given. Pure. */
export function extendTiles(size: number, edge: readonly Tile[], leaves: readonly Buffer[]): Tile[] {
  const changed: Tile[] = [];
  let added = leaves;
  for (let [level, before] = [0, size]; added.length > 0; level += 1, before = Math.floor(before / TILE_WIDTH)) {
    const partial = edge.find((tile) => tile.level === level)?.hashes ?? Buffer.alloc(0);
    const tiles = cut(level, Math.floor(before / TILE_WIDTH), Buffer.concat([partial, ...added]));
    changed.push(...tiles);
    added = tiles.filter(({ hashes }) => hashes.length === TILE_WIDTH * HASH_BYTES).map(({ hashes }) => rootOf(hashes));
  }
  return changed;
}

/** The tiles that are needed for the roots of ranges. */
export function tilesFor(ranges: readonly Range[]): TileId[] {
  const ids = ranges.flatMap(subtreesOf).map((subtree) => tileOf(subtree).id);
  return [...new Map(ids.map((id) => [keyOf(id), id])).values()];
}

/** The root of a range, from tiles of `tilesFor`. Throws a RangeError where one is missing or too short. */
export function rootOfRange(range: Range, tiles: ReadonlyMap<string, Buffer>): Buffer {
  return foldPeaks(subtreesOf(range).map((subtree) => rootOfSubtree(subtree, tiles)));
}

export function keyOf({ level, index }: TileId): string {
  return `${level}/${index}`;
}

function rootOfSubtree(subtree: Subtree, tiles: ReadonlyMap<string, Buffer>): Buffer {
  const { id, offset, width } = tileOf(subtree);
  const hashes = tiles.get(keyOf(id))?.subarray(offset * HASH_BYTES, (offset + width) * HASH_BYTES);
  if (hashes?.length !== width * HASH_BYTES) throw new RangeError(`Tile ${keyOf(id)} is missing or too short.`);
  return rootOf(hashes);
}

function tileOf({ level, index }: Subtree): { id: TileId; offset: number; width: number } {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const width = 2 ** (level % TILE_HEIGHT);
  const first = index * width;
  return { id: { level: tileLevel, index: Math.floor(first / TILE_WIDTH) }, offset: first % TILE_WIDTH, width };
}

/** Above the hashes of a full tile, or any other power of two of them. */
export function rootOf(hashes: Buffer): Buffer {
  let row = split(hashes, HASH_BYTES);
  while (row.length > 1) row = row.flatMap((left, at) => (at % 2 === 0 ? [nodeHash(left, row[at + 1] ?? left)] : []));
  return row[0] ?? hashes;
}

function cut(level: number, firstIndex: number, hashes: Buffer): Tile[] {
  return split(hashes, TILE_WIDTH * HASH_BYTES).map((part, at) => ({ level, index: firstIndex + at, hashes: part }));
}

export function split(bytes: Buffer, length: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
}
