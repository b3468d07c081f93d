import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';

/** Whether the file `stamp` holds `value`; both are relative to the clone. */
export async function isStamped(stamp, value) {
  return (await readFile(join(root, stamp), 'utf8').catch(() => null)) === value;
}

export function writeStamp(stamp, value) {
  return writeFile(join(root, stamp), value);
}

/** A hash over names and contents: unlike times, it survives a checkout and notices a file that was removed. */
export async function hashOf(paths, wanted = () => true) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const path of (await Promise.all(paths.map(filesUnder))).flat().filter(wanted).sort())
    hash.update(`\0${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

async function filesUnder(path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === null) return [path];
  const below = entries
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
    .map((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
  return (await Promise.all(below)).flat();
}
