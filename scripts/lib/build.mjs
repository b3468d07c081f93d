import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';
import { step } from './run.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const STAMP = 'dist/.sequitur-build';
const SOURCES = ['apps', 'libs', 'migrations', 'sample', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'];

function sourcesHash() {
  return hashOf(SOURCES, (path) => !/\.(int-)?spec\.tsx?$/.test(path));
}

export async function isBuilt() {
  return isStamped(STAMP, await sourcesHash());
}

/** Builds the programs and the web app into dist/, when their sources have changed since the last build. */
export async function build() {
  const hash = await sourcesHash();
  if (await isStamped(STAMP, hash)) return;
  const advice = 'The lines above name the file; `npm run check` shows all mistakes at once.';
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await step('Building the program', 'nest', ['build', 'standalone'], { advice });
  await step('Building the pages', 'vite', ['build', 'apps/web', '--logLevel', 'warn'], { advice });
  await writeStamp(STAMP, hash);
}
