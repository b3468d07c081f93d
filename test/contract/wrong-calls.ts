import { bodySchemaOf, type Described, type OpenApiDocument, resolved } from './described.js';
import type { Call } from './scene.js';

/** A call that must be refused, and what is wrong with it. */
export interface WrongCall {
  readonly what: string;
  readonly call: Call;
  /** Sent as it is, in place of the body. */
  readonly raw?: { readonly text: string; readonly type: string };
  /** Any refusal that the document names will do where none is given. */
  readonly status?: number;
}

const SHAPE = 422;

/** Every way in which a right call can be wrong by the document alone. */
export function wrongCalls(document: OpenApiDocument, route: Described, valid: Call): readonly WrongCall[] {
  return [
    ...wrongBodies(document, route, valid),
    ...wrongQueries(route, valid),
    ...wrongPaths(route, valid),
    ...wrongHeaders(route, valid),
  ];
}

function wrongBodies(document: OpenApiDocument, route: Described, valid: Call): WrongCall[] {
  const schema = bodySchemaOf(document, route) as {
    properties?: Record<string, Record<string, unknown>>;
    required?: string[];
  } | null;
  if (schema === null) return [];
  const json = 'application/json';
  const without = (name: string): object =>
    Object.fromEntries(Object.entries(valid.body ?? {}).filter(([key]) => key !== name));
  return [
    { what: 'JSON that ends too early', call: valid, raw: { text: '{"a":', type: json }, status: 400 },
    { what: 'an empty body', call: valid, raw: { text: '', type: json }, status: 400 },
    { what: 'a form', call: valid, raw: { text: 'a=b', type: 'application/x-www-form-urlencoded' }, status: 415 },
    { what: 'a list', call: valid, raw: { text: '[]', type: json }, status: SHAPE },
    { what: 'a word', call: valid, raw: { text: '"no"', type: json }, status: SHAPE },
    ...(schema.required ?? []).map((name) => ({
      ...{ what: `no ${name}`, call: { ...valid, body: without(name) }, status: SHAPE },
    })),
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => ({
      what: `${name} of another type`,
      call: { ...valid, body: { ...valid.body, [name]: wrongFor(resolved(document, field)) } },
      status: SHAPE,
    })),
    {
      what: 'a character that cannot be kept',
      call: { ...valid, body: { ...valid.body, [Object.keys(schema.properties ?? {})[0] ?? 'a']: 'a\0b' } },
      status: SHAPE,
    },
  ];
}

/** A value of no type that the field takes: objects are told from all others by their type. */
function wrongFor(field: Readonly<Record<string, unknown>>): unknown {
  return field['type'] === 'object' || field['oneOf'] !== undefined || field['anyOf'] !== undefined
    ? 7
    : { wrong: true };
}

function wrongQueries({ operation }: Described, valid: Call): WrongCall[] {
  const fields = operation.parameters.filter((parameter) => parameter.in === 'query');
  const misspelt = { ...valid, query: { ...valid.query, filtr: 'x' } };
  const others = fields.flatMap(({ name, required, schema }) => {
    const rest = Object.fromEntries(Object.entries(valid.query ?? {}).filter(([key]) => key !== name));
    const isTold = schema['type'] === 'integer' || schema['enum'] !== undefined;
    return [
      ...(required === true ? [{ what: `no ${name}`, call: { ...valid, query: rest }, status: SHAPE }] : []),
      {
        what: `${name} that cannot be`,
        call: { ...valid, query: { ...rest, [name]: 'no such \0 thing' } },
        status: SHAPE,
      },
      ...(isTold
        ? [{ what: `${name} of another type`, call: { ...valid, query: { ...rest, [name]: 'no' } }, status: SHAPE }]
        : []),
    ];
  });
  return [{ what: 'a parameter that nobody reads', call: misspelt, status: SHAPE }, ...others];
}

function wrongPaths({ operation }: Described, valid: Call): WrongCall[] {
  const fields = operation.parameters.filter((parameter) => parameter.in === 'path');
  return fields.flatMap(({ name, schema }) => {
    const isUuid = String(schema['format']) === 'uuid' || /^[0-9a-f-]{36}$/.test(String(valid.path?.[name]));
    const unknown = isUuid ? '00000000-0000-4000-8000-000000000000' : 'no-such-thing';
    return [
      { what: `${name} that cannot be`, call: { ...valid, path: { ...valid.path, [name]: 'no such\0thing' } } },
      { what: `${name} that nothing has`, call: { ...valid, path: { ...valid.path, [name]: unknown } } },
    ];
  });
}

const WRONG_HEADERS: Readonly<Record<string, string>> = {
  'Idempotency-Key': 'two words',
  'If-Match': 'yesterday',
  'X-Min-Position': 'nonsense',
  'Last-Event-ID': 'nonsense',
};

function wrongHeaders({ operation }: Described, valid: Call): WrongCall[] {
  return operation.parameters.flatMap(({ name, in: place }) => {
    const wrong = place === 'header' ? WRONG_HEADERS[name] : undefined;
    if (wrong === undefined) return [];
    return [
      { what: `${name}: ${wrong}`, call: { ...valid, headers: { ...valid.headers, [name]: wrong } }, status: SHAPE },
    ];
  });
}
