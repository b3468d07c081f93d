import { z } from 'zod';

type Schema = Readonly<Record<string, unknown>>;

const Content = z.record(
  z.string(),
  z.object({
    schema: z.record(z.string(), z.unknown()).optional(),
    examples: z.unknown().optional(),
    example: z.unknown().optional(),
  }),
);
const Operation = z.object({
  operationId: z.string(),
  'x-ability': z.string(),
  'x-also-asks': z.array(z.string()).default([]),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query', 'header']),
      required: z.boolean().optional(),
      schema: z.record(z.string(), z.unknown()),
      example: z.unknown().optional(),
    }),
  ),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(
    z.string(),
    z.object({
      content: Content.optional(),
      headers: z.record(z.string(), z.object({ required: z.boolean().optional() })).optional(),
      $ref: z.string().optional(),
    }),
  ),
});
export type Operation = z.infer<typeof Operation>;

/** As much of the OpenAPI document as the contract rests on. */
export const OpenApiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});
export type OpenApiDocument = z.infer<typeof OpenApiDocument>;

/** A route as the document describes it. */
export interface Described {
  /** `GET /api/v1/outcomes/{outcome}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** Of a success. */
  readonly status: number;
}

export function describedIn({ paths }: OpenApiDocument): readonly Described[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]) => {
      const method = verb.toUpperCase();
      const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
      return { name: `${method} ${path}`, method, path, operation, status: Number(status) };
    }),
  );
}

/** A check of values against a schema of the document. */
export function checkOf({ components }: OpenApiDocument, schema: Schema): z.ZodType {
  const whole = JSON.stringify({ ...schema, definitions: components.schemas }, nullAsType);
  const local = whole.replaceAll('"#/components/schemas/', '"#/definitions/');
  return z.fromJSONSchema(JSON.parse(local) as Parameters<typeof z.fromJSONSchema>[0], { defaultTarget: 'draft-7' });
}

/** OpenAPI 3.0 marks what may be null; JSON Schema names null among the types. */
function nullAsType(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...rest } = value;
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : value;
}

/** A schema, or what it refers to, without the detour of a description beside a reference. */
export function resolved({ components }: OpenApiDocument, schema: Schema): Schema {
  const target = (typeof schema['$ref'] === 'string' ? schema['$ref'] : undefined) ?? refIn(schema['allOf']);
  if (target === undefined) return schema;
  return resolved({ components } as OpenApiDocument, components.schemas[target.split('/').at(-1) ?? ''] ?? {});
}

function refIn(all: unknown): string | undefined {
  const [only] = Array.isArray(all) ? (all as { $ref?: string }[]) : [];
  return only?.$ref;
}

export const JSON_TYPE = 'application/json';

export function bodySchemaOf(document: OpenApiDocument, { operation }: Described): Schema | null {
  const schema = operation.requestBody?.content[JSON_TYPE]?.schema;
  return schema === undefined ? null : resolved(document, schema);
}
