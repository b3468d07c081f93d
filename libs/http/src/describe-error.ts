import { isError } from './is-error.js';

/** What may be logged of an error: names, codes and places in the program; never values, which may be personal. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: unknown;
  readonly message?: string;
  readonly at: readonly string[];
  readonly cause?: ErrorDescription;
}

export function describeError(error: unknown): ErrorDescription {
  if (!isError(error)) return { name: typeof error, at: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  // PostgreSQL puts the offending values into its messages (SQLSTATE has five characters).
  const quotesValues = 'severity' in error && typeof code === 'string' && /^2[23]...$/.test(code);
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    ...(!quotesValues && { message: error.message }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
