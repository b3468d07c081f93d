import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PostgresProblem } from './postgres.problem.js';

const run = promisify(execFile);

/** The unprivileged user that PostgreSQL runs as when we are root; null means: as ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const CANDIDATES = ['postgres', '_postgres', 'nobody'];

/** PostgreSQL refuses to run as root. A cluster that exists keeps its owner; a new one gets the first user of the system's that fits. */
export async function serverAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const made = await stat(join(cluster, 'PG_VERSION')).catch(() => null);
  if (made !== null && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  for (const name of CANDIDATES) {
    const ids = await idsOf(name);
    if (ids !== null) return ids;
  }
  throw new PostgresProblem(
    'no-unprivileged-user',
    `PostgreSQL does not run as root, and this system has none of the users ${CANDIDATES.join(', ')}: start as an ordinary user.`,
  );
}

async function idsOf(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, name])));
    return uid && gid ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
  } catch {
    return null; // no such user: the next candidate
  }
}

/** Options for spawn. `cwd` is the root folder because an account may not be able to enter ours; `| 0` because macOS's nobody is -2. */
export function runAs(account: Account): {
  readonly cwd: string;
  readonly env: Record<string, string>;
  uid?: number;
  gid?: number;
} {
  // PostgreSQL on macOS fails without a locale; ours must not depend on the user's.
  const env = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' };
  return account === null ? { cwd: '/', env } : { cwd: '/', env, uid: account.uid | 0, gid: account.gid | 0 };
}

/** Whether the account can enter a folder: asked of the system, because modes alone do not tell (ACLs, mounts). */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  try {
    await run('sh', ['-c', 'cd "$1"', 'sh', folder], runAs(account));
    return true;
  } catch {
    return false;
  }
}
