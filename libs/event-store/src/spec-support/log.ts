import { randomUUID } from 'node:crypto';
import { createPool } from '@app/database';
import { isoDateOf } from '@app/kernel';
import { type Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import { freshDatabase } from '../../../../test/support/database.js';
import { appendCall, appendStatement, type Target } from '../append/append-statement.js';
import { EventStore } from '../event-store.js';
import { requestHashOf } from '../proof/sealed-json.js';
import { type Metadata, type NewEvent } from '../types.js';
import { Upcasters } from '../upcasters.js';

export const target = (name: string): Target => ({ streamId: `thing-${name}`, category: 'thing' });

export const step = (n: number, more: object = {}): NewEvent => ({
  type: 'StepTaken',
  data: { n, ...more },
  prose: { note: `note ${n}` },
});

/** A command of its own unless it is said otherwise. */
export const asking = (over: Partial<Omit<Metadata, 'effectiveOn'>> & { on?: string } = {}): Metadata => {
  const { on = '2024-03-01', ...rest } = over;
  const commandId = randomUUID();
  return {
    actor: 'person-1',
    scope: 'body-1',
    effectiveOn: isoDateOf(on),
    commandId,
    requestHash: requestHashOf({ commandId }),
    correlationId: 'request-1',
    ...rest,
  };
};

/** An append as a statement for a connection of the test's own. */
export function appending(...append: [Target, number | 'any', readonly NewEvent[], Metadata]): QueryConfig {
  return appendingTogether([append]);
}

/** The same of several appends that share a statement. */
export function appendingTogether(appends: readonly Parameters<typeof appending>[]): QueryConfig {
  const statement = appendStatement(appends.map((append) => appendCall(...append, new Upcasters())));
  return { ...statement, values: [...statement.values] };
}

/** A log in a database of its own, as the program sees it, and the superuser beside it. */
export class TestLog {
  private constructor(
    readonly url: string,
    readonly pool: Pool,
    readonly superuser: Pool,
    readonly store: EventStore,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open({ connections = 24 } = {}): Promise<TestLog> {
    const database = await freshDatabase();
    const { url } = database;
    const pool = createPool({ url, role: 'sequitur_app', applicationName: 'spec', max: connections });
    const superuser = createPool({ url, applicationName: 'spec-superuser' });
    return new TestLog(url, pool, superuser, new EventStore(pool), () => database.drop());
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.superuser.end()]);
    await this.drop();
  }

  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.superuser.query<Row>(text, values)).rows;
  }

  /** Appends one event to a stream of its own or of the name given. */
  async one(name: string = randomUUID(), event: NewEvent = step(1), metadata = asking()) {
    return this.store.append(target(name), 'any', [event], metadata);
  }

  /** Work on one connection of the program's pool. */
  async connected<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      return await work(client);
    } finally {
      client.release(true);
    }
  }
}

/** Resolves once the condition holds; the test's own time limit ends a wait in vain. */
export async function eventually(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
