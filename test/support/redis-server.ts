import { Redis } from 'ioredis';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './running-app.js';

export interface RunningRedis {
  readonly url: string;
  /** Loses all that it holds. */
  flush(): Promise<void>;
  /** Is killed with -9 and comes back at the same address: with the file that it wrote, or with nothing. */
  crash(comingBack: 'with-its-file' | 'empty'): Promise<void>;
  stop(): Promise<void>;
}

/** Where redis-server is installed, or null. */
export function findRedisServer(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path)) ?? null;
}

/** A Redis of its own that writes each change to its folder; listens on 127.0.0.1 only. */
export async function startRedis(program: string): Promise<RunningRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await launch(program, port, folder);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  return {
    url,
    flush: () => flush(url),
    crash: async (comingBack) => {
      await end('SIGKILL');
      if (comingBack === 'empty') await rm(join(folder, 'appendonlydir'), { recursive: true });
      server = await launch(program, port, folder);
    },
    stop: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(program: string, port: number, folder: string): Promise<ChildProcess> {
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const server = spawn(program, [...settings, '--appendfsync', 'always'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false }))
    if (String(chunk).includes('Ready to accept connections')) break;
  server.stdout.resume();
  return server;
}

async function flush(url: string): Promise<void> {
  const client = new Redis(url);
  try {
    await client.flushall();
  } finally {
    client.disconnect();
  }
}
