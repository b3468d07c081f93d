import { leafHash } from '../merkle/hash.js';
import { type KeptLeaf } from '../verify/kept-leaves.js';
import { type CopyFile } from './copy-files.js';
import { leavesOfFile } from './read-copies.js';

/**
 * The log as the copies have it. Where a life of the log ended in a restore, the next one goes on from an earlier place: what the
 * former has beyond that place is passed over here, and is still found by its checkpoints.
 */
export async function* keptInCopies(files: readonly CopyFile[]): AsyncGenerator<KeptLeaf> {
  for (const [at, file] of files.entries()) {
    const resumedAt = await firstIndex(files.slice(at + 1).find(({ epoch }) => epoch > file.epoch));
    for await (const { index, chainHash, ...leaf } of leavesOfFile(file)) {
      if (index >= resumedAt) break;
      yield { ...leaf, hash: leafHash(chainHash) };
    }
  }
}

async function firstIndex(file: CopyFile | undefined): Promise<number> {
  if (file === undefined) return Infinity;
  for await (const { index } of leavesOfFile(file)) return index;
  return Infinity;
}
