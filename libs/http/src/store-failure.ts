import { isError } from './is-error.js';

/** A failure of the ground we stand on, as opposed to one of ours. */
export interface StoreFailure {
  readonly code: 'database-unavailable' | 'disk-full';
  readonly detail: string;
}

const AWAY: StoreFailure = {
  code: 'database-unavailable',
  detail: 'Nothing was changed by this request unless its answer was lost; repeat it with the same Idempotency-Key.',
};
const FULL: StoreFailure = {
  code: 'disk-full',
  detail: 'Nothing was changed. Free space where the database keeps its files, then try again.',
};

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT'];
/** SQLSTATE: class 08 connection, 57P0x shut down or starting, 53200 and 53300 out of memory or connections. */
const SQLSTATE_AWAY = /^(08...|57P0[1-5]|53200|53300)$/;
/** node-postgres reports these without a code. */
const PG_MESSAGE =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Connection ended/i;

function failureOfOne(error: Error): StoreFailure | null {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (code === '53100' || code === 'ENOSPC') return FULL;
  if (typeof code === 'string' && (NETWORK.includes(code) || SQLSTATE_AWAY.test(code))) return AWAY;
  return PG_MESSAGE.test(error.message) ? AWAY : null;
}

/** Tells a database that is away and a full disk from all else (null), through causes and aggregates. */
export function storeFailureOf(error: unknown, depth = 0): StoreFailure | null {
  if (!isError(error) || depth > 5) return null;
  const inner: unknown = 'errors' in error ? error.errors : [];
  return (
    failureOfOne(error) ??
    [error.cause, ...(Array.isArray(inner) ? (inner as unknown[]) : [])].reduce<StoreFailure | null>(
      (found, next) => found ?? storeFailureOf(next, depth + 1),
      null,
    )
  );
}
