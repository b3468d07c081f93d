import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { schemaOf } from './open-api-schemas.js';
import type { RouteFacts } from './route-facts.js';

type Schema = Record<string, unknown>;

/** `style` and `explode` say of a list that it is written with commas. */
type Field = { name: string; required: boolean; schema: Schema; style?: 'form'; explode?: false };

function fieldsOf(type: z.ZodType | undefined): Field[] {
  if (type === undefined) return [];
  // Without its name: the fields are wanted, not a reference to all of them.
  const schema = schemaOf(type instanceof z.ZodObject ? z.object(type.shape) : type, 'input') as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    schema: field,
    ...(field['type'] === 'array' && { style: 'form', explode: false }),
  }));
}

/** The parameters that a route reads from its query, as its schema names them. */
export function queryFieldsOf({ query }: Pick<RouteFacts, 'query'>): readonly Field[] {
  return fieldsOf(query);
}

const DOWNLOAD_HEADERS = {
  'Content-Disposition': 'Always an attachment, with the name of the file.',
  'Content-Length': 'In bytes.',
};

function answerOf({ response, media, download }: RouteFacts): object {
  if (download !== undefined) return downloadOf(download);
  if (media !== undefined) return { content: { [media]: { schema: { type: 'string' } } } };
  return response === undefined ? {} : { schema: schemaOf(response, 'output') };
}

function downloadOf(types: readonly string[]): object {
  const schemaFor = (type: string): object => (type.endsWith('json') ? {} : { type: 'string', format: 'binary' });
  const headers = Object.entries(DOWNLOAD_HEADERS).map(([name, description]) => [
    name,
    { description, required: true, schema: { type: 'string' } },
  ]);
  return {
    content: Object.fromEntries(types.map((type) => [type, { schema: schemaFor(type) }])) as object,
    headers: Object.fromEntries(headers) as object,
  };
}

/** Marks that `completeOperations` reads, when the method is known too, and takes away. */
export const PRECONDITIONS = 'x-preconditions';

/** The OpenAPI side of @Route, written from the same zod schemas that check the request. */
export function documentRoute(facts: RouteFacts): MethodDecorator[] {
  const { body, headers = {}, examples = {}, alsoAsks = [], preconditions = 'both' } = facts;
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  return [
    ApiOperation({ summary: facts.summary, ...(facts.description && { description: facts.description }) }),
    ApiExtension('x-ability', facts.ability),
    ...(alsoAsks.length > 0 ? [ApiExtension('x-also-asks', alsoAsks)] : []),
    ApiExtension(PRECONDITIONS, facts.ifMatch === 'required' ? 'required' : preconditions),
    ...fieldsOf(facts.params).map(({ name, schema }) => ApiParam({ name, schema })),
    ...queryFieldsOf(facts).map((field) => ApiQuery(field)),
    ...Object.entries(headers).map(([name, description]) =>
      ApiHeader({ name, description, required: false, schema: { type: 'string' } }),
    ),
    ...(body ? [ApiBody({ schema: schemaOf(body, 'input'), ...(facts.examples && { examples: named }) })] : []),
    ApiResponse({ status: facts.status ?? 200, description: 'Done.', ...answerOf(facts) }),
  ];
}
