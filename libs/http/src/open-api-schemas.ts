import * as contracts from '@app/contracts';
import { z } from 'zod';

type Schema = Record<string, unknown>;
type Side = 'input' | 'output';

/** What is in the contracts by a name has that name in the document too, and is described there once. */
for (const [id, schema] of Object.entries(contracts))
  if (schema instanceof z.ZodType) z.globalRegistry.add(schema, { ...schema.meta(), id });

/** Filled while routes are declared: every named schema that a route uses, by side and name. */
const used: Readonly<Record<Side, Map<string, Schema>>> = { input: new Map(), output: new Map() };

const placeOf = (side: Side, name: string): string => `#/components/schemas/${side}.${name}`;

/** A schema as OpenAPI 3.0 has it. Bytes have none and are shown as "anything". */
export function schemaOf(type: z.ZodType, side: Side): Schema {
  const raw = z.toJSONSchema(type, { target: 'openapi-3.0', io: side, unrepresentable: 'any', override: nameKeys });
  const text = JSON.stringify(raw).replaceAll(/#\/definitions\/(\w+)/g, (_, name: string) => placeOf(side, name));
  const { definitions = {}, ...schema } = JSON.parse(text) as Schema & { definitions?: Record<string, Schema> };
  for (const [name, definition] of Object.entries(definitions)) used[side].set(name, definition);
  return schema;
}

/** OpenAPI 3.0 has no word for "these keys"; properties say the same, required where all of them are there. */
function nameKeys({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Schema }): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'record' || !(def.keyType instanceof z.ZodEnum)) return;
  const keys = def.keyType.options.map(String);
  const value = jsonSchema['additionalProperties'];
  jsonSchema['properties'] = Object.fromEntries(keys.map((key) => [key, value]));
  if (def.partial !== true) jsonSchema['required'] = keys;
  jsonSchema['additionalProperties'] = false;
}

/** The document with its named schemas: one of both sides where they agree, or else `NameInput` for what is sent. */
export function withNamedSchemas<Document extends object>(document: Document): Document {
  const split = namesThatDiffer();
  const nameOf = (side: Side, name: string): string => (side === 'input' && split.has(name) ? `${name}Input` : name);
  const all = (['input', 'output'] as const).flatMap((side) =>
    [...used[side]].map(([name, schema]) => [nameOf(side, name), schema] as const),
  );
  const { components = {}, ...rest } = document as { components?: { schemas?: object } };
  const schemas = { ...components.schemas, ...Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))) };
  const text = JSON.stringify({ ...rest, components: { ...components, schemas } });
  return JSON.parse(
    text.replaceAll(
      /#\/components\/schemas\/(input|output)\.(\w+)/g,
      (_, side: Side, name: string) => `#/components/schemas/${nameOf(side, name)}`,
    ),
  ) as Document;
}

/** Schemas with defaults differ between what may be sent and what is answered, and so does what is made of them. */
function namesThatDiffer(): ReadonlySet<string> {
  const both = [...used.input.keys()].filter((name) => used.output.has(name));
  const split = new Set(both.filter((name) => plain('input', name) !== plain('output', name)));
  for (let before = -1; before < split.size;) {
    before = split.size;
    for (const name of both) if (refersTo(plain('input', name), split)) split.add(name);
  }
  return split;
}

/** Without what the two sides always differ in. */
function plain(side: Side, name: string): string {
  return JSON.stringify(used[side].get(name))
    .replaceAll(`/${side}.`, '/')
    .replaceAll(',"additionalProperties":false', '');
}

const refersTo = (text: string, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => text.includes(`/schemas/${name}"`));
