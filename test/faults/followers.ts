import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { waitForProjections } from '@app/event-store';
import { type Pool } from 'pg';
import { killed } from './ended.js';
import { type OwnPostgres } from './own-postgres.js';
import { streamTally, wrongRows } from './stream-tally.js';

const support = join(import.meta.dirname, '../support');
const PATIENCE_MS = 60_000;

export interface Held {
  readonly owner: string | null;
  readonly epoch: bigint;
  readonly position: bigint;
}

/** Processes that follow the log into the read model `stream-tally`: one of them at a time, the others stand by. */
export class Followers {
  private readonly children: ReadonlyMap<string, ChildProcess>;

  constructor(
    private readonly pool: Pool,
    private readonly postgres: OwnPostgres,
    names: readonly string[],
    leaseMs: number,
  ) {
    const program = join(support, 'programs/follow-log.ts');
    const args = (name: string) => [
      '--import',
      join(support, 'typescript.ts'),
      program,
      postgres.url,
      name,
      String(leaseMs),
    ];
    this.children = new Map(
      names.map((name) => [name, spawn('node', args(name), { stdio: ['pipe', 'inherit', 'inherit'] })]),
    );
  }

  signal(name: string, signal: NodeJS.Signals): void {
    this.children.get(name)?.kill(signal);
  }

  /** Who holds the lease, as the database has it. */
  async held(): Promise<Held> {
    const { rows } = await this.pool.query<Held>(
      'select owner, epoch, position from es.subscription where name = $1 order by generation desc limit 1',
      [streamTally.name],
    );
    return rows[0] ?? { owner: null, epoch: 0n, position: 0n };
  }

  /** Whether one of them is in the middle of a batch. */
  async isInBatch(name: string): Promise<boolean> {
    const there = `select from pg_stat_activity where application_name = '${name}' and state = 'idle in transaction'`;
    return (await this.postgres.ask(there)).length > 0;
  }

  /** Waits until the read model has the whole log; the rows in which it differs from a replay. */
  async wrongRows(): Promise<readonly unknown[]> {
    const { rows } = await this.pool.query<{ position: bigint }>('select max(position) as position from es.event');
    expect(await waitForProjections(this.pool, [streamTally], rows[0]?.position ?? 0n, PATIENCE_MS)).toBe(true);
    return wrongRows(this.pool);
  }

  async stop(): Promise<void> {
    for (const child of this.children.values()) await killed(child);
  }
}
