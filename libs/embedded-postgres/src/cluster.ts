import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { canEnter, runAs, type Account } from './account.js';
import { type Binaries } from './binaries.js';
import { diskFull, errorCode, PostgresProblem } from './postgres.problem.js';
import { isAlive } from './process-table.js';

const run = promisify(execFile);

/** Lies inside the cluster, so the two cannot be parted; PostgreSQL leaves files that it does not know alone. */
const PASSWORD_FILE = 'sequitur.password';
/** Where root keeps a cluster whose data folder the server's account cannot enter. Not a cache: it is data. */
const ROOTS_CLUSTERS = '/var/lib/sequitur';

/** The entry of the data folder that is the cluster, or a link to it. */
export function clusterEntry(dataDir: string): string {
  return join(dataDir, 'postgres');
}

export function passwordOf(cluster: string): Promise<string> {
  return readFile(join(cluster, PASSWORD_FILE), 'utf8');
}

/** The real path of the cluster in a data folder, made on the first call. A crash while it is made leaves nothing behind that counts. */
export async function openCluster(
  dataDir: string,
  account: Account,
  binaries: Binaries,
  durable: boolean,
): Promise<string> {
  const entry = clusterEntry(dataDir);
  const made = await majorOf(entry);
  if (made === null) await makeCluster(dataDir, account, binaries, durable);
  else if (made !== binaries.major)
    throw new PostgresProblem(
      'data-folder-other-version',
      `The data in ${dataDir} was written by PostgreSQL ${made}, and this program brings ${binaries.major}: ` +
        'start the version of this program that wrote it, or move the data over with pg_dump.',
      { made, brought: binaries.major },
    );
  return realpath(entry);
}

async function majorOf(entry: string): Promise<string | null> {
  try {
    return (await readFile(join(entry, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const strangers = await readdir(entry).catch(() => []);
  if (strangers.length === 0) return null;
  throw new PostgresProblem(
    'data-folder-not-a-cluster',
    `${entry} holds files that are not a PostgreSQL cluster: move them away, or set DATA_DIR to another folder.`,
  );
}

async function makeCluster(dataDir: string, account: Account, binaries: Binaries, durable: boolean): Promise<void> {
  const outside = !(await canEnter(dataDir, account));
  const home = outside ? ROOTS_CLUSTERS : dataDir;
  if (outside) {
    await mkdir(home, { recursive: true });
    await chmod(home, 0o755); // whatever the umask says
  }
  await sweepUnfinished(home);
  const staging = await mkdtemp(join(home, `unfinished-${process.pid}-`));
  try {
    await initialize(staging, account, binaries, durable);
    await publish(
      join(staging, 'cluster'),
      dataDir,
      outside ? join(home, `cluster-${randomBytes(6).toString('hex')}`) : null,
    );
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function initialize(staging: string, account: Account, binaries: Binaries, durable: boolean): Promise<void> {
  const password = join(staging, 'password');
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account !== null) for (const path of [staging, password]) await chown(path, account.uid, account.gid);
  const flags = ['--username=postgres', `--pwfile=${password}`, '--auth=scram-sha-256', '--no-instructions'];
  if (!durable) flags.push('--no-sync');
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const cluster = join(staging, 'cluster');
  try {
    await run(binaries.initdb, [`--pgdata=${cluster}`, ...flags, ...locale], runAs(account));
  } catch (error) {
    const said =
      typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : String(error);
    if (/No space left on device|Disk quota exceeded/.test(said)) throw diskFull(dirname(staging));
    throw new PostgresProblem('postgres-did-not-start', `PostgreSQL could not make its data folder: ${said}`);
  }
  await rename(password, join(cluster, PASSWORD_FILE));
}

/** Puts a finished cluster in its place in one step; when another program was faster, its cluster stays. */
async function publish(cluster: string, dataDir: string, outside: string | null): Promise<void> {
  const entry = clusterEntry(dataDir);
  try {
    if (outside === null) {
      await rename(cluster, entry);
      return;
    }
    await rm(entry, { recursive: true, force: true }); // an empty folder, or a link that leads nowhere
    await rename(cluster, outside);
    await symlink(outside, entry);
  } catch (error) {
    if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error;
    if (outside !== null) await rm(outside, { recursive: true, force: true });
  }
}

async function sweepUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^unfinished-(\d+)-/.exec(basename(name))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(home, name), { recursive: true, force: true });
  }
}
