import { DomainError } from '@app/kernel';

export type PostgresProblemCode =
  | 'data-folder-in-use'
  | 'data-folder-not-a-cluster'
  | 'data-folder-not-writable'
  | 'data-folder-other-version'
  | 'disk-full'
  | 'no-unprivileged-user'
  | 'postgres-binaries-unusable'
  | 'postgres-did-not-start'
  | 'postgres-did-not-stop'
  | 'postgres-died';

/** Why the embedded PostgreSQL cannot run; the message is a sentence for the person who started the program. */
export class PostgresProblem extends DomainError<PostgresProblemCode> {}

export function errorCode(error: unknown): string | undefined {
  // Not `instanceof Error`: Jest gives every test file an Error of its own.
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Turns what a full or closed disk throws into a sentence; leaves everything else as it is. */
export function asFolderProblem(error: unknown, folder: string): unknown {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new PostgresProblem(
        'data-folder-not-writable',
        `The data folder ${folder} cannot be written by this user: give it to this user, or set DATA_DIR to another folder.`,
        { folder },
      );
    default:
      return error;
  }
}

export function diskFull(folder: string): PostgresProblem {
  return new PostgresProblem(
    'disk-full',
    `The disk that holds ${folder} is full: free some space, then start again. Nothing that was confirmed is lost.`,
    { folder },
  );
}
