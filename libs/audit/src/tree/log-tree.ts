import { rowOf, rowsOf } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { HASH_BYTES } from '../merkle/hash.js';
import { consistencyRanges, inclusionRanges, type Range } from '../merkle/ranges.js';
import { keyOf, rootOfRange, split, TILE_WIDTH, type Tile, type TileId, tilesFor } from '../merkle/tiles.js';
import { positionsOf } from './positions.js';

export interface TreeHead {
  /** Which log, for good. */
  readonly origin: string;
  /** Leaves: settled events, in order of position. */
  readonly size: number;
  /** Of the last event; 0 before the first. */
  readonly position: bigint;
}

/** An event as the tree has it. */
export interface Leaf {
  readonly index: number;
  readonly position: bigint;
  readonly hash: Buffer;
}

interface LeafTile {
  readonly index: bigint;
  readonly hashes: Buffer;
  readonly positions: Buffer;
}

const LEAF_TILES = 'select index, hashes, positions from audit.tile where level = 0';
/** Tiles of leaves that are read at once. */
const PAGE = 64;

/** The Merkle tree as the database keeps it. A proof reads a few tiles, whatever the size of the log. */
@Injectable()
export class LogTree {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  async head(): Promise<TreeHead> {
    const text = 'select origin, size, position from audit.tree';
    const { origin, size, position } = await rowOf<{ origin: string; size: bigint; position: bigint }>(this.pool, {
      text,
    });
    return { origin, size: Number(size), position };
  }

  /** Of the first `size` leaves. */
  async root(size: number): Promise<Buffer> {
    const [root] = await this.roots([{ start: 0, end: size }]);
    return root ?? Buffer.alloc(0);
  }

  /** RFC 6962 audit paths of leaves, each below `size`. */
  async inclusion(indexes: readonly number[], size: number): Promise<Buffer[][]> {
    const ranges = indexes.map((index) => inclusionRanges(index, size));
    const roots = await this.roots(ranges.flat());
    let at = 0;
    return ranges.map(({ length }) => roots.slice(at, (at += length)));
  }

  /** RFC 6962 consistency proof; `from` is at most `to`, and `to` at most the size of the tree. */
  consistency(from: number, to: number): Promise<Buffer[]> {
    return this.roots(consistencyRanges(from, to));
  }

  /** The tiles that are there, of those asked for. */
  async tiles(ids: readonly TileId[]): Promise<Tile[]> {
    if (ids.length === 0) return [];
    const rows = await rowsOf<{ level: number; index: bigint; hashes: Buffer }>(this.pool, {
      text: `select t.level, t.index, t.hashes from audit.tile t join unnest($1::int[], $2::bigint[]) as u (level, index)
        on t.level = u.level and t.index = u.index`,
      values: [ids.map(({ level }) => level), ids.map(({ index }) => index)],
    });
    return rows.map((row) => ({ ...row, index: Number(row.index) }));
  }

  /** How many full or partial tiles a level has. */
  async widthOf(level: number): Promise<number> {
    const text = 'select count(*)::int as width from audit.tile where level = $1';
    return (await rowOf<{ width: number }>(this.pool, { text, values: [level] })).width;
  }

  /** The place in the tree of the event at each position; null where the tree has none there. */
  async indexesOf(positions: readonly bigint[]): Promise<(number | null)[]> {
    const rows = await rowsOf<LeafTile & { asked: bigint }>(this.pool, {
      text: `select p.asked, t.* from unnest($1::bigint[]) as p (asked) cross join lateral (
        ${LEAF_TILES} and first_position <= p.asked order by first_position desc limit 1) t`,
      values: [positions],
    });
    const found = new Map(rows.map((row) => [row.asked, indexIn(row, row.asked)]));
    return positions.map((position) => found.get(position) ?? null);
  }

  /** Leaves `from` to `to`, without `to`, a page of tiles at a time. */
  async *leaves(from: number, to: number): AsyncGenerator<Leaf> {
    const last = Math.ceil(to / TILE_WIDTH);
    for (let first = Math.floor(from / TILE_WIDTH); first < last; first += PAGE) {
      const rows = await rowsOf<LeafTile>(this.pool, {
        text: `${LEAF_TILES} and index >= $1 and index < $2 order by index`,
        values: [first, Math.min(first + PAGE, last)],
      });
      for (const leaf of rows.flatMap(leavesOf)) if (leaf.index >= from && leaf.index < to) yield leaf;
    }
  }

  private async roots(ranges: readonly Range[]): Promise<Buffer[]> {
    const tiles = await this.tiles(tilesFor(ranges));
    const byKey = new Map(tiles.map((tile) => [keyOf(tile), tile.hashes]));
    return ranges.map((range) => rootOfRange(range, byKey));
  }
}

function indexIn(tile: LeafTile, position: bigint): number | null {
  const at = positionsOf(tile.positions).indexOf(position);
  return at < 0 ? null : Number(tile.index) * TILE_WIDTH + at;
}

function leavesOf(tile: LeafTile): Leaf[] {
  const positions = positionsOf(tile.positions);
  return split(tile.hashes, HASH_BYTES).map((hash, at) => ({
    index: Number(tile.index) * TILE_WIDTH + at,
    position: positions[at] ?? 0n,
    hash,
  }));
}
