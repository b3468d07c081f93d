import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { findPostgres } from './find-postgres.js';
import { readPidFile } from './pid-file.js';
import { isAlive, isPostmasterOf } from './process-table.js';
import { startPostgres, type RunningPostgres } from './start-postgres.js';

let dataDir: string;
let running: RunningPostgres[];

async function start(folder = dataDir): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataDir: folder, settings: { fsync: 'off' } });
  running.push(postgres);
  return postgres;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A program of its own that keeps a server on the data folder; in a process group of its own, like one in a terminal. */
async function program(): Promise<{
  pid: number;
  url: string;
  server: number;
  kill(): Promise<void>;
  interrupt(): Promise<string>;
}> {
  const root = join(import.meta.dirname, '../../..');
  const support = join(root, 'test/support');
  const args = ['--import', join(support, 'typescript.ts'), join(support, 'programs/keep-postgres.ts'), dataDir];
  const child = spawn('node', args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const said = JSON.parse(String((await lines.next()).value)) as { url: string; pid: number };
  const pid = Number(child.pid);
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    const exited = once(child, 'exit');
    process.kill(-pid, name);
    await exited;
  };
  const interrupt = async (): Promise<string> => {
    await signal('SIGINT');
    return String((await lines.next()).value);
  };
  return { pid, url: said.url, server: said.pid, kill: () => signal('SIGKILL'), interrupt };
}

beforeEach(async () => {
  running = [];
  dataDir = await mkdtemp(join(tmpdir(), 'sequitur-spec-'));
  await chmod(dataDir, 0o755); // where root runs the tests, the server runs as another user
});

afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps its data and its password from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 1 as one');
    await first.stop();
    const second = await start();
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
    expect(await ask(second.url, 'select * from kept')).toEqual([{ one: 1 }]);
    expect((await stat(join(dataDir, 'postgres/sequitur.password'))).mode & 0o777).toBe(0o600);
  });

  it('listens on 127.0.0.1 alone and lets nobody in without the password', async () => {
    const { url, port } = await start();
    expect(
      await ask(
        url,
        "select current_setting('listen_addresses') as a, current_setting('unix_socket_directories') as s",
      ),
    ).toEqual([{ a: '127.0.0.1', s: '' }]);
    await expect(ask(`postgresql://postgres:guess@127.0.0.1:${port}/sequitur`, 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('stops the server of a program that was killed, loses nothing and starts anew', async () => {
    const killed = await program();
    await ask(killed.url, 'create table kept as select 1 as one');
    await killed.kill();
    expect(isAlive(killed.server)).toBe(true);
    const next = await start();
    expect(next.pid).not.toBe(killed.server);
    expect(await ask(next.url, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(await isPostmasterOf(killed.server, await realpath(join(dataDir, 'postgres')))).toBe(false);
  });

  it('still answers while the program that an interrupt of the terminal reaches closes its work', async () => {
    expect(await (await program()).interrupt()).toBe('answered 42');
  });

  it('refuses a data folder that a living program uses, and leaves that program alone', async () => {
    const { url } = await start();
    await expect(start()).rejects.toMatchObject({ code: 'data-folder-in-use' });
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is found by a second program while the first one lives, and only then', async () => {
    expect(await findPostgres(dataDir)).toBeNull();
    const first = await program();
    expect(await findPostgres(dataDir)).toBe(first.url);
    await first.kill();
    // The server notices in its own time that the program is gone.
    while ((await findPostgres(dataDir)) !== null) expect(isAlive(first.pid)).toBe(false);
    await start();
  });

  it('gives the folder to one of two programs that start at the same moment', async () => {
    const results = await Promise.allSettled([start(), start()]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([
      expect.objectContaining({ code: 'data-folder-in-use' }),
    ]);
  });

  it('makes the cluster again when a crash left it half made', async () => {
    const dead = spawn('true');
    await once(dead, 'exit');
    const half = join(dataDir, `unfinished-${Number(dead.pid)}-abc123`, 'cluster');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'PG_VERSION'), '18\n');
    await mkdir(join(dataDir, 'postgres'));
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  it('is not deceived by a process that has the number of a dead server', async () => {
    const first = await start();
    await first.stop();
    const cluster = await realpath(join(dataDir, 'postgres'));
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n1\n\n127.0.0.1\n\nready\n`);
    const second = await start();
    expect(await readPidFile(cluster)).toMatchObject({ pid: second.pid, ready: true });
  });

  it('refuses a folder with strange files and one of another version of PostgreSQL', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres/letter.txt'), 'Dear all,');
    await expect(start()).rejects.toMatchObject({ code: 'data-folder-not-a-cluster' });
    await writeFile(join(dataDir, 'postgres/PG_VERSION'), '9.6\n');
    await expect(start()).rejects.toMatchObject({ code: 'data-folder-other-version' });
    expect(await readFile(join(dataDir, 'postgres/letter.txt'), 'utf8')).toBe('Dear all,');
  });

  it('works in a folder that nobody else can enter; for root the cluster then lies in /var/lib/sequitur', async () => {
    await chmod(dataDir, 0o700);
    const postgres = await start();
    expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const cluster = await realpath(join(dataDir, 'postgres'));
    const outside = process.getuid?.() === 0;
    expect((await lstat(join(dataDir, 'postgres'))).isSymbolicLink()).toBe(outside);
    expect(cluster.startsWith(outside ? '/var/lib/sequitur/cluster-' : dataDir)).toBe(true);
    await postgres.stop();
    expect((await start()).url).toContain(new URL(postgres.url).password);
    await Promise.all(running.map((each) => each.stop()));
    await rm(cluster, { recursive: true });
  });

  it('tells when the server ends without having been asked to', async () => {
    const postgres = await start();
    process.kill(postgres.pid, 'SIGQUIT');
    await expect(postgres.died).resolves.toMatchObject({ code: 'postgres-died' });
  });
});
