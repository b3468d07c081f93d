import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres, type RunningPostgres } from '@app/embedded-postgres';
import pg from 'pg';
import { PREFIX } from '../support/cluster.js';
import { Relay } from '../support/relay.js';

const run = promisify(execFile);

const KILLABLE = {
  everything: 'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  backend: `select pid from pg_stat_activity where application_name = 'sequitur-writer' and state = 'active' limit 1`,
};

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

/** A PostgreSQL of one's own in the sense of DATABASE_URL, which may go away and come back at the same address. */
export class OwnPostgres {
  private readonly relay = new Relay();
  private server: RunningPostgres | undefined;

  private constructor(
    private readonly folder: string,
    private readonly settings: Readonly<Record<string, string>>,
    private readonly isFolderOurs: boolean,
  ) {}

  /** In `folder`, or in one of its own that goes with it. */
  static async start(folder?: string, settings: Readonly<Record<string, string>> = {}): Promise<OwnPostgres> {
    const data = folder ?? (await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`)));
    await chmod(data, 0o755); // where root runs the tests, the server runs as another user
    const own = new OwnPostgres(data, settings, folder === undefined);
    await own.comeBack();
    return own;
  }

  /** As its superuser. */
  get url(): string {
    const url = new URL(this.server?.url ?? '');
    url.port = String(this.relay.port);
    return url.href;
  }

  /** Of the relay. */
  get port(): number {
    return this.relay.port;
  }

  async goAway(): Promise<void> {
    await this.server?.stop();
    await this.relay.close();
  }

  /**
   * Kills with -9 the postmaster, every process of the server, or one backend at work, whereupon the postmaster ends all
   * others and recovers by itself. Resolves once no connection is left; `comeBack` starts a server that has ended.
   */
  async kill(what: 'postmaster' | 'everything' | 'backend'): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    const pids = what === 'postmaster' ? [] : (await this.ask(KILLABLE[what])).map(({ pid }) => Number(pid));
    if (what !== 'backend') pids.unshift(server.pid);
    for (const pid of pids) killIfThere(pid);
    if (what === 'backend') return;
    await server.died;
    await this.relay.close();
  }

  async comeBack(): Promise<void> {
    this.server = await startPostgres({ dataDir: this.folder, settings: this.settings });
    await this.relay.open(this.server.port);
  }

  /** Cuts every connection of the program, as an administrator or a proxy does. */
  async cutConnections(): Promise<void> {
    await this.ask(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'sequitur%' and application_name <> 'sequitur-hold'`,
    );
  }

  /** Copies the folder of a server that has stopped. */
  async copyTo(copy: string): Promise<void> {
    await run('cp', ['-a', this.folder, copy]);
  }

  /** Puts a copy in the place of the folder of a server that has stopped. */
  async restoreFrom(copy: string): Promise<void> {
    await rm(this.folder, { recursive: true });
    await rename(copy, this.folder);
  }

  async ask(statement: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async remove(): Promise<void> {
    await this.goAway();
    if (this.isFolderOurs) await rm(this.folder, { recursive: true, force: true });
  }
}
