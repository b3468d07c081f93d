import type { Problem } from '@app/contracts';
import { ProblemError } from './problem-error.js';

type Told = NonNullable<Problem['errors']>;

/** What to put beside a field of a request, such as `rule/days`: its error, or nothing. */
export type FieldErrors = (field: string) => { readonly error?: string };

/**
 * What the server says of the fields of a request's body; a list's members count for the list. `others` is what no field
 * was asked for, once each field has been.
 */
export function fieldErrors(error: Error | null): { readonly errorsOf: FieldErrors; readonly others: () => Told } {
  const told = error instanceof ProblemError ? error.errors : [];
  const named = new Set<Told[number]>();
  const errorsOf: FieldErrors = (field) => {
    const own = told.filter(({ path }) => path === `/body/${field}` || path.startsWith(`/body/${field}/`));
    for (const each of own) named.add(each);
    return own.length === 0 ? {} : { error: [...new Set(own.map(({ message }) => message))].join('. ') };
  };
  return { errorsOf, others: () => told.filter((each) => !named.has(each)) };
}
