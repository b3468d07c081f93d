import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect } from 'kysely';
import { type Pool } from 'pg';

interface Watch {
  failure: Error | null;
}

const watches = new AsyncLocalStorage<Watch>();

function note(failure: unknown): void {
  const watch = watches.getStore();
  if (watch)
    watch.failure ??= failure instanceof Error ? failure : new Error('The database failed.', { cause: failure });
}

/** Kysely on a pool that somebody else closes; what fails on it is known to who watches. */
export function watchedKysely(pool: Pool): Kysely<unknown> {
  const connect = async () => {
    try {
      return await pool.connect();
    } catch (error) {
      note(error);
      throw error;
    }
  };
  const dialect = new PostgresDialect({ pool: { options: pool.options, connect, end: () => pool.end() } });
  return new Kysely<unknown>({
    dialect,
    log: (event) => {
      if (event.level === 'error') note(event.error);
    },
  });
}

/**
 * better-auth takes a database that fails for a key, a session or a link that is wrong. Throws the database's own error
 * where one was met and the work threw or came to what `isRefusal` says it may have come to by it.
 */
export async function watchFailures<Result>(
  work: () => Promise<Result>,
  isRefusal: (result: Result) => boolean,
): Promise<Result> {
  const watch: Watch = { failure: null };
  try {
    const result = await watches.run(watch, work);
    if (watch.failure === null || !isRefusal(result)) return result;
  } catch (error) {
    throw watch.failure ?? error;
  }
  throw watch.failure;
}
