import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '@app/embedded-postgres';
import pg from 'pg';
import { Relay } from '../support/relay.js';

/** A PostgreSQL of one's own in the sense of DATABASE_URL, which may go away and come back at the same address. */
export class OwnPostgres {
  private readonly relay = new Relay();
  private server: RunningPostgres | undefined;

  private constructor(
    private readonly folder: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** In `folder`, or in one of its own that goes with it. */
  static async start(folder?: string, settings: Readonly<Record<string, string>> = {}): Promise<OwnPostgres> {
    const data = folder ?? (await mkdtemp(join(tmpdir(), 'sequitur-faults-')));
    await chmod(data, 0o755); // where root runs the tests, the server runs as another user
    const own = new OwnPostgres(data, settings);
    await own.comeBack();
    return own;
  }

  /** As its superuser. */
  get url(): string {
    const url = new URL(this.server?.url ?? '');
    url.port = String(this.relay.port);
    return url.href;
  }

  async goAway(): Promise<void> {
    await this.server?.stop();
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
    await rm(this.folder, { recursive: true, force: true });
  }
}
