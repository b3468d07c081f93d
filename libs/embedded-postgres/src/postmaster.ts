import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { runAs, type Account } from './account.js';
import { readPidFile } from './pid-file.js';
import { diskFull, PostgresProblem } from './postgres.problem.js';

export interface Postmaster {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

/** The server lost a race that it may win when tried again: for the port, or for the folder with one that is just going. */
export class TryAgain extends Error {}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must not repeat what people wrote.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

export interface LaunchOptions {
  readonly postgres: string;
  readonly cluster: string;
  readonly account: Account;
  readonly logFile: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** Resolves when the server accepts connections; throws `TryAgain` or a `PostgresProblem` when it ends before. */
export async function launch(options: LaunchOptions): Promise<Postmaster> {
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  await rename(options.logFile, `${options.logFile}.previous`).catch(() => undefined); // there may be none yet
  const log = await open(options.logFile, 'w', 0o600);
  // A session of its own: Ctrl-C in the terminal must reach the program first, which then stops the server.
  const child = spawn(options.postgres, ['-D', options.cluster, '-p', String(port), ...settings], {
    ...runAs(options.account),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => {
      resolve('ended');
    });
    child.once('error', () => {
      resolve('ended');
    });
  });
  try {
    for (;;) {
      const said = await readPidFile(options.cluster);
      if (child.pid !== undefined && said?.pid === child.pid && said.ready) return { child, pid: child.pid, port };
      if ((await Promise.race([ended, pause(10)])) === 'ended') throw await reasonIn(options.logFile, options.cluster);
    }
  } finally {
    await log.close();
  }
}

async function reasonIn(logFile: string, cluster: string): Promise<Error> {
  const said = (await readFile(logFile, 'utf8')).trim();
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(cluster);
  if (/Address already in use|"postmaster\.pid" already exists|is still in use/.test(said)) return new TryAgain(said);
  const tail = said.split('\n').slice(-5).join('\n');
  return new PostgresProblem(
    'postgres-did-not-start',
    `PostgreSQL did not start. Its last words, from ${logFile}:\n${tail}`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
