import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment, Failure, root, systemEnvironment } from './project.mjs';
import { step } from './run.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.sequitur-install';
const NEEDED = 24;

export async function isInstalled() {
  return isStamped(STAMP, await hashOf(['package-lock.json']));
}

/** Brings node_modules to what the lock file says. */
export async function install() {
  if (await isInstalled()) return;
  if (!(await hasAllPackages())) {
    const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? ['node', process.env.npm_execpath] : ['npm'];
    // With NODE_ENV=production npm would leave out what the build needs.
    await step('Installing packages', npm[0], [...npm.slice(1), 'ci', '--include=dev', '--include=optional'], {
      env: systemEnvironment,
      advice: 'Check the network and the free space, then give the command again.',
    });
  }
  await checkNode();
  await writeStamp(STAMP, await hashOf(['package-lock.json']));
}

/** True after somebody's own `npm ci`, which knows nothing of our stamp. */
async function hasAllPackages() {
  const [locked, present] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map(async (file) =>
      JSON.parse(await readFile(join(root, file), 'utf8').catch(() => '{}')),
    ),
  );
  return Object.entries(locked.packages ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || present.packages?.[path]?.version === version,
  );
}

async function checkNode() {
  const { stdout } = await promisify(execFile)('node', ['--version'], { env: environment });
  if (Number(/^v(\d+)/.exec(stdout)?.[1]) >= NEEDED) return;
  throw new Failure(
    `This program runs on Node ${NEEDED} or newer and found ${stdout.trim()}. On Linux (x64 and arm64, glibc) npm installs it ` +
      `along with the packages; on this system install Node ${NEEDED} yourself, then give the command again.`,
  );
}
