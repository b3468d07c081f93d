import { DomainError } from '@app/kernel';

export type DatabaseProblemCode = 'database-rights-missing' | 'database-unreachable' | 'postgres-too-old';

/** Why the database cannot be used; the message is a sentence for the person who set DATABASE_URL. */
export class DatabaseProblem extends DomainError<DatabaseProblemCode> {}

const CONNECTION = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EPIPE|08|57P0)/;

/** Puts an error of the connection or of rights into a sentence without the password; leaves all others as they are. */
export function asDatabaseProblem(error: unknown, url: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const where = placeOf(url);
  if (CONNECTION.test(code) || /timeout|terminated unexpectedly/i.test(message))
    return unreachable(
      `The database at ${where} does not answer: check that it runs and that host and port are right.`,
      code,
    );
  if (code.startsWith('28'))
    return unreachable(`The database at ${where} does not let this user in: check user and password.`, code);
  if (code === '3D000') return unreachable(`The server of ${where} has no such database: create it first.`, code);
  if (code === '42501')
    return new DatabaseProblem(
      'database-rights-missing',
      `The user of the database at ${where} lacks a right: it must own the database and may need CREATEROLE for the first ` +
        `start. PostgreSQL says: ${message}.`,
    );
  return error;
}

function unreachable(sentence: string, reason: string): DatabaseProblem {
  return new DatabaseProblem('database-unreachable', sentence, { reason });
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
