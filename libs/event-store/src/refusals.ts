import { DomainError } from '@app/kernel';

export type EventStoreRefusalCode =
  | 'contradicts-later-record'
  | 'engine-without-locks'
  | 'event-from-the-future'
  | 'event-not-upcast'
  | 'key-reused'
  | 'nothing-to-annul'
  | 'nothing-to-redact'
  | 'stale-version'
  | 'text-not-storable'
  | 'upcasters-incomplete'
  | 'version-conflict';

/** The store refuses; nothing was written. */
export class EventStoreRefusal extends DomainError<EventStoreRefusalCode> {}

/**
 * The database cannot take the request now. Nothing is half written, but a connection that was lost may have hidden the
 * answer: the same command may be sent again with its command id.
 */
export class StoreUnavailable extends DomainError<'store-unavailable' | 'disk-full'> {}

const DISK_FULL = '53100';
/** Connection (08), resources (53), operator (57P), I/O (58), serialization (40), a read-only standby, a lock not got in time. */
const TRANSIENT = /^(08|53|57P|58|40|25006|55P03|57014|25P03|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/;
const CONNECTION_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** The error as `StoreUnavailable` where waiting may help, else unchanged. */
export function asStoreError(error: unknown): unknown {
  if (!isError(error) || error instanceof DomainError) return error;
  const code = sqlStateOf(error) ?? '';
  if (code === DISK_FULL)
    return new StoreUnavailable('disk-full', 'The disk of the database is full.', { reason: code });
  if (TRANSIENT.test(code) || CONNECTION_MESSAGE.test(error.message))
    return new StoreUnavailable('store-unavailable', 'The database does not answer.', {
      reason: code || error.message,
    });
  return error;
}

/** The SQLSTATE of a PostgreSQL error, or the code of a system error. */
export function sqlStateOf(error: unknown): string | undefined {
  return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Not by `instanceof`: sockets fail with the errors of Node's own realm, of which a caller may have another. */
function isError(value: unknown): value is Error {
  return Object.prototype.toString.call(value) === '[object Error]';
}
