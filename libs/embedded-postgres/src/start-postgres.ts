import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from './account.js';
import { binariesFor } from './binaries.js';
import { clusterEntry, openCluster, passwordOf } from './cluster.js';
import { serverUrl, tryHold } from './hold.js';
import { stopLeftoverOf, stopServer } from './leftover.js';
import { launch, TryAgain, type LaunchOptions, type Postmaster } from './postmaster.js';
import { asFolderProblem, diskFull, errorCode, PostgresProblem } from './postgres.problem.js';

export interface StartPostgresOptions {
  /**
   * The program's data folder. The cluster is its entry `postgres`; where root starts the program and the folder cannot be
   * entered by the account that PostgreSQL then runs as, that entry is a link into /var/lib/sequitur.
   */
  readonly dataDir: string;
  /** Is told in a sentence what is worth knowing, at most a few lines a start. */
  readonly log?: (message: string) => void;
  /** Further server settings; a suite of tests turns durability off. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface RunningPostgres {
  /** As the superuser, to the database `sequitur`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves with `postgres-died` when the server ends without having been asked to. */
  readonly died: Promise<PostgresProblem>;
  /** A fast shutdown: open transactions are rolled back, everything committed is on disk. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that ships in npm on a data folder and keeps the folder for this program until `stop`. A server that
 * a killed program left running there is stopped first, so that the one that runs is always the one that is installed.
 * Throws `PostgresProblem`.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  try {
    await mkdir(options.dataDir, { recursive: true });
    return await startIn(await realpath(options.dataDir), options);
  } catch (error) {
    throw asFolderProblem(error, options.dataDir);
  }
}

async function startIn(dataDir: string, { log, settings = {} }: StartPostgresOptions): Promise<RunningPostgres> {
  const account = await serverAccount(clusterEntry(dataDir));
  const binaries = await binariesFor(account);
  const cluster = await openCluster(dataDir, account, binaries, settings['fsync'] !== 'off');
  const launching: LaunchOptions = {
    postgres: binaries.postgres,
    cluster,
    account,
    logFile: join(dataDir, 'postgres.log'),
    settings,
  };
  const password = await passwordOf(cluster);
  for (let attempt = 1; ; attempt++) {
    if (await stopLeftoverOf(cluster)) log?.('Stopped the PostgreSQL that an earlier run had left behind.');
    try {
      return await run(await launch(launching), password);
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      if (attempt === 20)
        throw new PostgresProblem('postgres-did-not-start', `PostgreSQL did not start: ${error.message}`);
      await pause(100 + Math.random() * 200);
    }
  }
}

async function run({ child, pid, port }: Postmaster, password: string): Promise<RunningPostgres> {
  let ended = child.exitCode !== null || child.signalCode !== null;
  let asked = false;
  const died = new Promise<PostgresProblem>((resolve) => {
    child.once('exit', () => {
      ended = true;
      if (!asked)
        resolve(new PostgresProblem('postgres-died', 'PostgreSQL ended unexpectedly; see postgres.log in DATA_DIR.'));
    });
  });
  const hold = await tryHold(port, password).catch(() => null);
  const stop = async (): Promise<void> => {
    asked = true;
    await hold?.end().catch(() => undefined);
    if (!ended) await stopServer(pid, () => !ended);
  };
  if (hold === null) {
    await stop();
    throw new TryAgain('another program took the data folder at the same moment');
  }
  try {
    await makeDatabase(port, password);
  } catch (error) {
    await stop();
    throw errorCode(error) === '53100' ? diskFull('DATA_DIR') : error;
  }
  return { url: serverUrl(port, password, 'sequitur'), port, pid, died, stop };
}

async function makeDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'sequitur'");
    if (rowCount === 0) await client.query('create database sequitur');
  } finally {
    await client.end();
  }
}
