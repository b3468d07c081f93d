import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import type { z } from 'zod';
import type { HttpRequest } from './http-types.js';
import { type RouteFacts, routeFactsOf, type RouteInput } from './route-facts.js';
import { demandStorableText } from './storable-text.js';

type Part = keyof RouteInput;

/** One thing that is not as it should be; `path` is a JSON pointer from the request: `/body/due`. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

function fieldErrors(part: Part, issues: readonly z.core.$ZodIssue[]): FieldError[] {
  return issues.map((issue) => ({ path: ['', part, ...issue.path.map(String)].join('/'), message: issue.message }));
}

/**
 * Params, query and body as the route's schemas read them; a part without a schema is `undefined`.
 * Throws `request-invalid` with all field errors at once, or `text-not-storable`.
 */
export function parseInput(facts: RouteFacts, request: HttpRequest): RouteInput {
  const errors: FieldError[] = [];
  const read = (part: Part): unknown => {
    const schema = facts[part];
    if (schema === undefined) return undefined;
    demandStorableText(request[part], `/${part}`);
    // A request without a body leaves null.
    const result = schema.safeParse(request[part] ?? undefined);
    if (!result.success) errors.push(...fieldErrors(part, result.error.issues));
    return result.data;
  };
  const input = { params: read('params'), query: read('query'), body: read('body') };
  if (errors.length > 0) throw new DomainError('request-invalid', describe(errors), { errors });
  return input;
}

function describe(errors: readonly FieldError[]): string {
  return errors.map((error) => `${error.path}: ${error.message}`).join('; ');
}

/** The parsed input of the running request; parsed once, by whoever asks first. */
export function inputOf(request: HttpRequest, facts: RouteFacts): RouteInput {
  request.routeInput ??= parseInput(facts, request);
  return request.routeInput;
}

/** A handler's parameter: the part named, as the schema in its @Route reads it. */
export const Input = createParamDecorator((part: Part, context: ExecutionContext): unknown => {
  const facts = routeFactsOf(context.getHandler());
  if (facts?.[part] === undefined) throw new Error(`@Input('${part}') needs the schema '${part}' in @Route.`);
  return inputOf(context.switchToHttp().getRequest<HttpRequest>(), facts)[part];
});
