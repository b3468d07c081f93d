import { realpath, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client } from 'pg';
import { clusterEntry, passwordOf } from './cluster.js';
import { tryHold } from './hold.js';
import { pidFilePath, readPidFile, type PidFile } from './pid-file.js';
import { PostgresProblem } from './postgres.problem.js';
import { isAlive, isPostmasterOf } from './process-table.js';

const STEP_MS = 50;

/** Stops the PostgreSQL that a killed program has left running on a data folder. Resolves to whether there was one. */
export async function stopLeftover(dataDir: string): Promise<boolean> {
  const cluster = await realpath(clusterEntry(dataDir)).catch(() => null);
  return cluster !== null && stopLeftoverOf(cluster);
}

/** Throws `data-folder-in-use` when the server belongs to a program that lives. */
export async function stopLeftoverOf(cluster: string): Promise<boolean> {
  const found = await readPidFile(cluster);
  if (found === null) return false;
  if (!(await isPostmasterOf(found.pid, cluster))) {
    // PostgreSQL itself would take any living process of that number for a postmaster and refuse to start.
    if (isAlive(found.pid)) await rm(pidFilePath(cluster), { force: true });
    return false;
  }
  const hold = await holdOf(cluster, found);
  try {
    await stopServer(found.pid, () => isPostmasterOf(found.pid, cluster));
  } finally {
    await hold?.end().catch(() => undefined);
  }
  return true;
}

/** The mark of the data folder, or null when the server does not answer, so that nobody can be using it. */
async function holdOf(cluster: string, { pid }: PidFile): Promise<Client | null> {
  const password = await passwordOf(cluster);
  const until = Date.now() + 30_000;
  let refusals = 0;
  while (Date.now() < until && (await isPostmasterOf(pid, cluster))) {
    const now = await readPidFile(cluster);
    if (now?.ready === true) {
      const hold = await tryHold(now.port, password).catch(() => 'unanswered' as const);
      if (hold !== null && hold !== 'unanswered') return hold;
      // The server needs a moment to notice that a program was killed.
      if (hold === null && ++refusals * STEP_MS > 2_000)
        throw new PostgresProblem(
          'data-folder-in-use',
          `Another program is using the data in ${cluster}: stop it first, or set DATA_DIR to another folder.`,
          { pid },
        );
    }
    await pause(STEP_MS);
  }
  return null;
}

/** Asks for a fast shutdown, insists after 30 s, and gives up after 40 s with `postgres-did-not-stop`. */
export async function stopServer(pid: number, lives: () => Promise<boolean> | boolean): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    for (const until = Date.now() + patience; Date.now() < until;) {
      if (!(await lives())) return;
      await pause(STEP_MS);
    }
  }
  throw new PostgresProblem('postgres-did-not-stop', `PostgreSQL (process ${pid}) does not stop: end it by hand.`, {
    pid,
  });
}
