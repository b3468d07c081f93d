import type { OpenAPIObject } from '@nestjs/swagger';

/** What a route was sent and answered once. */
export interface RecordedExample {
  /** Parameters of path and query, by name. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** By operation id. */
export type RecordedExamples = Readonly<Record<string, RecordedExample>>;

interface Media {
  example?: unknown;
  readonly examples?: unknown;
}
interface Operation {
  readonly operationId?: string;
  readonly parameters?: { readonly name: string; example?: unknown }[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, Media> }>>;
}

const JSON_TYPE = 'application/json';

/** Shows at each operation what it was sent and answered; what a route says of its request itself stays. */
export function withExamples(document: OpenAPIObject, examples: RecordedExamples): OpenAPIObject {
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item as Record<string, Operation>)) {
      const example = examples[operation.operationId ?? ''];
      if (example !== undefined) show(operation, example);
    }
  return document;
}

function show(operation: Operation, { parameters = {}, request, answer }: RecordedExample): void {
  for (const parameter of operation.parameters ?? [])
    if (parameter.name in parameters) parameter.example = parameters[parameter.name];
  const body = operation.requestBody?.content[JSON_TYPE];
  if (body !== undefined && body.examples === undefined && request !== undefined) body.example = request;
  const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  const content = success?.content?.[JSON_TYPE];
  if (content !== undefined && answer !== undefined) content.example = answer;
}
