import type { Problem } from '@app/contracts';

/** An answer of the API that is not what was asked for; `code` is what one can search for. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: NonNullable<Problem['errors']> = [],
    readonly correlationId: string | null = null,
  ) {
    super(detail);
  }
}

export function isProblem(error: unknown, ...codesOrStatuses: readonly (string | number)[]): error is ProblemError {
  return (
    error instanceof ProblemError &&
    (codesOrStatuses.includes(error.code) || codesOrStatuses.includes(error.status) || codesOrStatuses.length === 0)
  );
}

/** What went wrong in one line, with the code one can search for. */
export function refusalWords(error: Error): string {
  return error instanceof ProblemError ? `${error.message} (${error.code})` : error.message;
}
