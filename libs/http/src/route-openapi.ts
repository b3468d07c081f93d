import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import type { RouteFacts } from './route-facts.js';

type Schema = Record<string, unknown>;

function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  // Bytes and dates have no JSON Schema of their own; they are shown as "anything".
  return z.toJSONSchema(type, { target: 'openapi-3.0', io, unrepresentable: 'any' });
}

function fieldsOf(type: z.ZodType | undefined): { name: string; required: boolean; schema: Schema }[] {
  if (type === undefined) return [];
  const schema = schemaOf(type, 'input') as { properties?: Record<string, Schema>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    schema: field,
  }));
}

const header = (name: string, description: string, required = false): MethodDecorator & ClassDecorator =>
  ApiHeader({ name, description, required, schema: { type: 'string' } });

const READ_HEADERS = [header('X-Min-Position', 'A position from an earlier answer; wait up to 2 s until it is shown.')];

function writeHeaders(facts: RouteFacts): MethodDecorator[] {
  return [
    header('Idempotency-Key', 'Up to 255 visible characters; a repeated request gets its first answer again.'),
    header('If-Match', 'The version this change rests on, as the ETag gave it: "7".', facts.ifMatch === 'required'),
  ];
}

/** The OpenAPI side of @Route, written from the same zod schemas that check the request. */
export function documentRoute(facts: RouteFacts): MethodDecorator[] {
  const { response, body, examples = {} } = facts;
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  return [
    ApiOperation({ summary: facts.summary, ...(facts.description && { description: facts.description }) }),
    ApiExtension('x-ability', facts.ability),
    ...fieldsOf(facts.params).map((field) => ApiParam(field)),
    ...fieldsOf(facts.query).map((field) => ApiQuery(field)),
    ...(body ? [ApiBody({ schema: schemaOf(body, 'input'), examples: named })] : []),
    ...(body ? writeHeaders(facts) : READ_HEADERS),
    ApiResponse({
      status: facts.status ?? 200,
      description: 'Done.',
      ...(response && { schema: schemaOf(response, 'output') }),
    }),
    ApiResponse({ status: 'default', description: 'A problem (RFC 9457), application/problem+json, with its code.' }),
  ];
}
