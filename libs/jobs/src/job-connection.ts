import type { PostgresPoolConfig } from 'bullmq';

/** Where the queues live: in the schema `queue` of the database, or on Redis where there is one. */
export interface JobStore {
  readonly databaseUrl: string;
  /** `redis:` or `rediss:`; the queues are in PostgreSQL without it. */
  readonly redisUrl?: string | undefined;
  /** Whether jobs may hold back their queue (`QueueHeldBack`). On PostgreSQL it costs each job a write. */
  readonly mayHoldBack?: boolean | undefined;
  /** Whole milliseconds after which a job goes back whose program was killed; 30 s unless told. */
  readonly stalledAfterMs?: number | undefined;
  /** Whole milliseconds before the second try of a job, doubled with each; 40 s unless told. */
  readonly backoffMs?: number | undefined;
  /** Whole milliseconds after which it is looked whether the wake-ups are still there; 20 s unless told. */
  readonly lookAfterMs?: number | undefined;
  /** Whole milliseconds for which the jobs under way are waited for at the end; 8 s unless told. */
  readonly patienceMs?: number | undefined;
}

export const QUEUE_SCHEMA = 'queue';

/** BullMQ makes pools of its own, because it expects pg's default types. */
export function postgresConnection(databaseUrl: string): PostgresPoolConfig {
  // Options in the URL would win over the search path that BullMQ sets in the configuration: move them there.
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.delete('options');
  return {
    connectionString: url.href,
    options: [...(given === null ? [] : [given]), '-c role=sequitur_app'].join(' '),
    schema: QUEUE_SCHEMA,
    max: 3,
    keepAlive: true,
  };
}

/** Null: a worker waits for Redis to come back rather than give up. */
export function redisConnection(redisUrl: string): { url: string; maxRetriesPerRequest: null } {
  return { url: redisUrl, maxRetriesPerRequest: null };
}
