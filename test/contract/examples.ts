import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedExample } from '@app/http';
import { format } from 'prettier';
import { checkOf, type Described, JSON_TYPE, type OpenApiDocument } from './described.js';
import type { Call } from './scene.js';
import type { Reply } from './whole-app.js';

const FILE = join(import.meta.dirname, '../../apps/api/src/open-api/examples.json');
/** Enough to see the shape. */
const MOST_ITEMS = 2;
const MOST_LETTERS = 400;
const SECRETS = ['key', 'token'];

/** What the valid call of a route was, and what it led to, in brief. */
export function exampleOf({ path, query, body }: Call, { json }: Reply): RecordedExample {
  return {
    ...((path ?? query) && { parameters: brief({ ...path, ...query }) as Record<string, unknown> }),
    ...(body !== undefined && { request: brief(body) }),
    ...(json !== undefined && { answer: brief(json) }),
  };
}

function brief(value: unknown, name = ''): unknown {
  if (SECRETS.includes(name)) return 'shown-once';
  if (typeof value === 'string') return value.replaceAll(/token=[\w-]+/g, 'token=shown-once').slice(0, MOST_LETTERS);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => brief(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, brief(inner, key)]));
}

export async function writeExamples(examples: ReadonlyMap<string, RecordedExample>): Promise<void> {
  const sorted = Object.fromEntries([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(FILE, await format(JSON.stringify(sorted), { parser: 'json', printWidth: 120 }));
}

/** Where the document shows no example of a request or an answer, or one that its own schema refuses. */
export function exampleFaults(document: OpenApiDocument, { operation }: Described): readonly string[] {
  const asked = operation.requestBody?.content[JSON_TYPE];
  const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  const answered = success?.content?.[JSON_TYPE];
  return [
    ...(asked === undefined ? [] : faultsOf(document, 'request', asked)),
    ...(answered === undefined ? [] : faultsOf(document, 'answer', answered)),
  ];
}

interface Shown {
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  readonly example?: unknown;
  readonly examples?: unknown;
}

function faultsOf(document: OpenApiDocument, what: string, { schema = {}, example, examples = {} }: Shown): string[] {
  const named = Object.values(examples as Record<string, { value: unknown }>).map(({ value }) => value);
  const all = example === undefined ? named : [example, ...named];
  if (all.length === 0) return [`shows no example of its ${what}: write them anew with RECORD_EXAMPLES=1`];
  const check = checkOf(document, schema);
  return all.flatMap((one) => {
    const { error } = check.safeParse(one);
    return (error?.issues ?? [])
      .slice(0, 2)
      .map(({ path, message }) => `shows a ${what} with ${path.join('.')}: ${message}`);
  });
}
