import { HASH_BYTES } from '../merkle/hash.js';
import { rootOf, split, TILE_WIDTH } from '../merkle/tiles.js';
import { type LogTree } from '../tree/log-tree.js';
import { type Finding } from './finding.js';

/** Whether each tile above the leaves holds the roots of the full tiles below it, and none is missing. */
export async function verifyTiles(tree: LogTree, size: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (
    let [level, below] = [1, Math.floor(size / TILE_WIDTH)];
    below > 0;
    level += 1, below = Math.floor(below / TILE_WIDTH)
  )
    for (let index = 0; index * TILE_WIDTH < below; index += 1)
      if (!(await holds(tree, level, index, Math.min(TILE_WIDTH, below - index * TILE_WIDTH))))
        findings.push({
          problem: 'tree-changed',
          event: null,
          sentence: `Tile ${index} of level ${level} of the tree in the database does not fit the tiles below it.`,
        });
  return findings;
}

async function holds(tree: LogTree, level: number, index: number, width: number): Promise<boolean> {
  const ids = Array.from({ length: width }, (_, at) => ({ level: level - 1, index: index * TILE_WIDTH + at }));
  const [[tile], below] = await Promise.all([tree.tiles([{ level, index }]), tree.tiles(ids)]);
  const roots = new Map(below.map(({ index: at, hashes }) => [at, hashes]));
  // The tree may have grown since; what it had must still be there.
  const hashes = split(tile?.hashes ?? Buffer.alloc(0), HASH_BYTES);
  return ids.every(({ index: at }, n) => {
    const full = roots.get(at);
    if (full?.length !== TILE_WIDTH * HASH_BYTES) return false;
    return hashes[n]?.equals(rootOf(full)) === true;
  });
}
