import { DomainError } from '@app/kernel';
import type { HttpRequest } from './http-types.js';
import type { RouteFacts } from './route-facts.js';
import { queryFieldsOf } from './route-openapi.js';

/** What is not the program's own to ask by: the address of a page. */
const PAGE = /^\/(?!api\/|health\/)/;
const known = new WeakMap<RouteFacts, readonly string[]>();

function parametersOf(facts: RouteFacts): readonly string[] {
  const held = known.get(facts) ?? queryFieldsOf(facts).map(({ name }) => name);
  known.set(facts, held);
  return held;
}

/**
 * Refuses with `unknown-parameter` what the route does not read from its query: a filter that is misspelt would otherwise be
 * answered with everything. Of the API's routes; a page keeps in its address what it likes.
 */
export function demandKnownParameters(facts: RouteFacts, request: HttpRequest): void {
  if (PAGE.test(request.url)) return;
  const parameters = parametersOf(facts);
  const unknown = Object.keys(request.query ?? {}).filter((name) => !parameters.includes(name));
  if (unknown.length === 0) return;
  const named = unknown.map((name) => `"${name}"`).join(', ');
  const instead = parameters.length === 0 ? 'none is read here' : `those read here are ${parameters.join(', ')}`;
  throw new DomainError('unknown-parameter', `There is no parameter ${named}; ${instead}.`, {
    unknown,
    known: parameters,
  });
}
