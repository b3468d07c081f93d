import { hash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Texts that one program keeps prepared on each of its connections; each costs the server memory there. */
const MOST_TEXTS = 64;
/** What is asked once, at start-up say, is not worth keeping. */
const ASKED_BEFORE = 2;
const PLAN_CHANGED = '0A000';

/**
 * Which statements are prepared: questions that are asked again in the same words. PostgreSQL then reads and plans them once a
 * connection, which for a short question takes longer than the answer.
 */
export class PreparedStatements {
  private readonly asked = new Map<string, number>();
  private readonly names = new Map<string, string>();

  /** Null: sent as it is. */
  nameOf(text: string): string | null {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size === MOST_TEXTS || !/^\s*(?:select|with)\b/i.test(text))
      return name ?? null;
    const times = (this.asked.get(text) ?? 0) + 1;
    if (times <= ASKED_BEFORE) {
      // Texts of varying length are never asked again: they must not gather here.
      if (this.asked.size > 8 * MOST_TEXTS) this.asked.clear();
      this.asked.set(text, times);
      return null;
    }
    this.asked.delete(text);
    this.names.set(text, hash('sha1', text));
    return this.nameOf(text);
  }
}

/** The pool as Kysely wants it, with statements prepared. */
export function preparing(pool: Pool): PostgresPool {
  const statements = new PreparedStatements();
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect();
    const known = clients.get(client) ?? preparingClient(client, statements);
    clients.set(client, known);
    return known;
  };
  return { options: pool.options, connect, end: () => pool.end() };
}

function preparingClient(client: PoolClient, statements: PreparedStatements): PostgresPoolClient {
  // A read model that was rebuilt with other columns gives such a statement another shape, which it may not take on.
  const changed = new Set<string>();
  const query = async <Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> => {
    const name = statements.nameOf(text);
    const plain = { text, values: [...values] };
    if (name === null || changed.has(name)) return (await client.query(plain)) as unknown as PostgresQueryResult<Row>;
    try {
      return (await client.query({ ...plain, name })) as unknown as PostgresQueryResult<Row>;
    } catch (error) {
      if ((error as { code?: string }).code !== PLAN_CHANGED) throw error;
      changed.add(name);
      return query<Row>(text, values);
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => {
      client.release(destroy);
    },
  };
}
