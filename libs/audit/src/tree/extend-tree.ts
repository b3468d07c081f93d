import { type Lease, rowOf, rowsOf, type SettledHash, settledHashes } from '@app/event-store';
import { type ClientBase, type Pool } from 'pg';
import { leafHash } from '../merkle/hash.js';
import { edgeOf, extendTiles, type Tile, TILE_WIDTH } from '../merkle/tiles.js';
import { type LogTree, type TreeHead } from './log-tree.js';
import { bytesOfPositions, positionsOf } from './positions.js';

/** Events per transaction: sixteen tiles. */
const BATCH = 4_096;

/** Takes all events into the tree that are settled by now; each batch commits with the progress of the lease, or not at all. */
export async function extendTree(pool: Pool, tree: LogTree, lease: Lease): Promise<TreeHead> {
  for (;;) {
    const head = await tree.head();
    const events = await settledHashes(pool, head.position, BATCH);
    const last = events.at(-1);
    if (last === undefined) return head;
    const changed = await changedTiles(tree, head.size, events);
    const before = await edgePositions(pool, head.size);
    await lease.whileHolding(async (client) => {
      await write(client, head, changed, [...before, ...events.map(({ position }) => position)]);
      await lease.advance(client, last.position);
    });
  }
}

async function changedTiles(tree: LogTree, size: number, events: readonly SettledHash[]): Promise<Tile[]> {
  return extendTiles(
    size,
    await tree.tiles(edgeOf(size)),
    events.map(({ chainHash }) => leafHash(chainHash)),
  );
}

/** Of the leaves in the tile that is not full yet. */
async function edgePositions(pool: Pool, size: number): Promise<bigint[]> {
  if (size % TILE_WIDTH === 0) return [];
  const text = 'select positions from audit.tile where level = 0 and index = $1';
  const { positions } = await rowOf<{ positions: Buffer }>(pool, { text, values: [Math.floor(size / TILE_WIDTH)] });
  return positionsOf(positions);
}

/** `positions`: of all leaves in the tiles of level 0 that change. */
async function write(client: ClientBase, { size }: TreeHead, changed: readonly Tile[], positions: readonly bigint[]) {
  const first = Math.floor(size / TILE_WIDTH);
  const ofTile = ({ level, index }: Tile): readonly bigint[] | null =>
    level === 0 ? positions.slice((index - first) * TILE_WIDTH, (index - first + 1) * TILE_WIDTH) : null;
  const placed = changed.map((tile) => ({ ...tile, positions: ofTile(tile) }));
  await rowsOf(client, {
    text: 'select audit.extend_tree($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [
      ...[size, first * TILE_WIDTH + positions.length, positions.at(-1)],
      placed.map(({ level }) => level),
      placed.map(({ index }) => index),
      placed.map(({ hashes }) => hashes),
      placed.map((tile) => (tile.positions === null ? null : bytesOfPositions(tile.positions))),
      placed.map((tile) => tile.positions?.[0] ?? null),
    ],
  });
}
