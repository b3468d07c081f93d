import 'reflect-metadata';
import { loadConfig, type Config } from '@app/config';
import { migrate } from '@app/database';
import { startPostgres } from '@app/embedded-postgres';
import { DomainError } from '@app/kernel';
import { portMustBeFree } from './port.js';
import { bootstrap } from './standalone.module.js';
import { stopRequested } from './stop-requested.js';

type Close = () => Promise<void>;

/** Starts one part after the other, waits for the request to stop, and closes the parts in reverse. Resolves to the exit code. */
async function main(): Promise<number> {
  const stop = stopRequested();
  const closes: Close[] = [];
  try {
    return await run(stop, closes);
  } catch (error) {
    if (stop.aborted) return 0;
    say(error instanceof DomainError ? error.message : error instanceof Error ? String(error.stack) : String(error));
    return 1;
  } finally {
    for (const close of closes.reverse()) await close();
  }
}

async function run(stop: AbortSignal, closes: Close[]): Promise<number> {
  const stopped = new Promise<null>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve(null);
    });
  });
  const config = await loadConfig();
  const phase = phases(config, stop);
  await portMustBeFree(config.host, config.port);
  const database = await phase('database', () => openDatabase(config, closes));
  await phase('migrations', () => migrate(database.url));
  const starting = phase('program', () => bootstrap({ config, databaseUrl: database.url, stop }));
  const program = await Promise.race([starting, stopped]);
  // Read models that are still being built are taken up again at the next start.
  if (program === null) return 0;
  closes.push(() => program.close());
  const problem = await Promise.race([stopped, database.died]);
  if (problem === null) return 0;
  say(problem.message);
  return 1;
}

interface Database {
  readonly url: string;
  readonly died: Promise<DomainError>;
}

async function openDatabase({ databaseUrl, dataDir }: Config, closes: Close[]): Promise<Database> {
  // A database of one's own may come and go: the pool connects again.
  if (databaseUrl !== null) return { url: databaseUrl, died: Promise.race([]) };
  const postgres = await startPostgres({ dataDir, log: say });
  closes.push(() => postgres.stop());
  return postgres;
}

/** Runs the parts of the start, none after a request to stop; says how long each took where the log wants details. */
function phases(
  { logLevel }: Config,
  stop: AbortSignal,
): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  return async (name, work) => {
    stop.throwIfAborted();
    const started = performance.now();
    const result = await work();
    if (logLevel === 'debug' || logLevel === 'trace') say(`${name}: ${Math.round(performance.now() - started)} ms`);
    return result;
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.exit(await main());
