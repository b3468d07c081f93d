import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@app/database';
import { startPostgres, stopLeftover, type RunningPostgres } from '@app/embedded-postgres';
import { run, SERVER_VARIABLE, TEMPLATE } from './server.js';

/** With the number of the process that uses it, the name of a folder that later runs sweep away. */
export const PREFIX = 'sequitur-test-';
let running: { postgres: RunningPostgres; folder: string } | undefined;

/** One PostgreSQL for all test files, with a migrated database to clone. */
export async function startCluster(): Promise<void> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(folder, 0o755); // where root runs the tests, the server runs as another user
  const postgres = await startPostgres({
    dataDir: folder,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      max_prepared_transactions: '50',
    },
  });
  running = { postgres, folder };
  const template = new URL(postgres.url);
  template.pathname = `/${TEMPLATE}`;
  await run(postgres.url, `create database ${TEMPLATE}`);
  await migrate(template.href);
  process.env[SERVER_VARIABLE] = postgres.url;
}

export async function stopCluster(): Promise<void> {
  if (!running) return;
  await running.postgres.stop();
  await rm(running.folder, { recursive: true, force: true });
}

/** Runs that were killed leave their server and folder behind; those of other users are theirs. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    const owner = (await stat(folder).catch(() => null))?.uid;
    if (owner !== process.getuid?.()) continue;
    // Another run may be sweeping the same folder; what is left over is left to the next one.
    await stopLeftover(folder).then(
      () => rm(folder, { recursive: true, force: true }),
      () => undefined,
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
