import { Problem } from '@app/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC } from './route-facts.js';
import { schemaOf, withNamedSchemas } from './open-api-schemas.js';
import { PRECONDITIONS } from './route-openapi.js';

interface Operation {
  [PRECONDITIONS]?: string;
  readonly 'x-ability'?: string;
  parameters?: object[];
  readonly requestBody?: object;
  responses: Record<string, object>;
}

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The request or its JSON cannot be read.',
  401: 'Nobody is signed in, or the key is not good.',
  403: 'The asker may not, or another site sent this.',
  404: 'There is no such thing, or none that the asker may see.',
  409: 'A rule of the register refuses it, others changed it at the same time, or a position belongs to an earlier life of the log.',
  412: 'Changed since the version that If-Match names.',
  413: 'The body is larger than this route takes.',
  415: 'The content is not of a type that this route takes.',
  422: 'A field, parameter, header, cursor or name is not as it should be, or no parameter of that name is read; `errors` names the fields.',
  428: 'If-Match is required here.',
  503: 'Not at the moment; Retry-After says when.',
};

const header = (name: string, description: string, required = false): object => ({
  ...{ in: 'header', name, description, required },
  schema: { type: 'string' },
});

const MIN_POSITION = header(
  'X-Min-Position',
  'A position from an earlier answer: waits up to 2 s until the answer shows what stands there.',
);
const IDEMPOTENCY_KEY = header(
  'Idempotency-Key',
  'Up to 255 visible characters; a repeated request gets its first answer again.',
);
const ifMatch = (required: boolean): object =>
  header('If-Match', 'The version this change rests on, as the ETag gave it: "7".', required);

function headersOf(method: string, preconditions: string): object[] {
  if (method === 'get') return [MIN_POSITION];
  if (preconditions === 'none') return [];
  return preconditions === 'key' ? [IDEMPOTENCY_KEY] : [IDEMPOTENCY_KEY, ifMatch(preconditions === 'required')];
}

/** The refusals that a caller of such a route should be ready for; what is a fault of the server is the default. */
function statusesOf(method: string, operation: Operation): number[] {
  const isCommand = method !== 'get';
  const takes = (operation.parameters ?? []).length > 0 || operation.requestBody !== undefined;
  const preconditions = operation[PRECONDITIONS] ?? 'none';
  const cases: readonly (readonly [boolean, readonly number[]])[] = [
    [operation['x-ability'] !== PUBLIC, [401, 403]],
    [true, [422]],
    [takes, [404]],
    [isCommand, [403]],
    [operation.requestBody !== undefined, [400, 413, 415]],
    [isCommand && preconditions !== 'none', [409]],
    [isCommand && preconditions !== 'none' && preconditions !== 'key', [412]],
    [preconditions === 'required', [428]],
    [!isCommand, [409]],
  ];
  return [...new Set(cases.flatMap(([holds, statuses]) => (holds ? statuses : [])))].concat(503).sort();
}

const refusalsAt = (status: number | 'default'): object => ({
  $ref: `#/components/responses/Refused${status === 'default' ? 'Otherwise' : status}`,
});

const PROBLEM = { content: { 'application/problem+json': { schema: schemaOf(Problem, 'output') } } };

const REFUSALS = Object.fromEntries([
  ...Object.entries(MEANINGS).map(([status, description]) => [`Refused${status}`, { description, ...PROBLEM }]),
  ['RefusedOtherwise', { description: 'A fault on our side, with a correlation id to quote.', ...PROBLEM }],
]) as Record<string, { description: string }>;

/** Adds to every operation the headers of its method and the refusals that it may answer, each a problem (RFC 9457). */
export function completeOperations(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths))
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) complete(method, operation);
  return withNamedSchemas({ ...document, components: { ...document.components, responses: REFUSALS } });
}

function complete(method: string, operation: Operation): void {
  const statuses = [...statusesOf(method, operation), 'default' as const];
  operation.parameters = [...(operation.parameters ?? []), ...headersOf(method, operation[PRECONDITIONS] ?? 'none')];
  for (const status of statuses) operation.responses[status] = refusalsAt(status);
  Reflect.deleteProperty(operation, PRECONDITIONS);
}
