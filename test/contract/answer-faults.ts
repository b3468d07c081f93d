import { checkOf, type Described, JSON_TYPE, type OpenApiDocument } from './described.js';
import type { Reply } from './whole-app.js';

/** What in an answer is not as the document says; none where all is well. */
export function answerFaults(document: OpenApiDocument, route: Described, reply: Reply): readonly string[] {
  const { responses } = route.operation;
  if (!(String(reply.status) in responses))
    return [`answers ${reply.status}, which is not documented: ${reply.text.slice(0, 200)}`];
  if (reply.status >= 400) return problemFaults(reply);
  const described = responses[reply.status];
  const missing = Object.keys(described?.headers ?? {}).filter((name) => !(name.toLowerCase() in reply.headers));
  if (missing.length > 0) return [`answers without the header ${missing.join(', ')}`];
  if (!isOfType(Object.keys(described?.content ?? {}), reply))
    return [`answers ${reply.type}, which is not documented`];
  const schema = described?.content?.[JSON_TYPE]?.schema;
  if (schema === undefined) return reply.type.startsWith(JSON_TYPE) ? ['answers JSON that is not documented'] : [];
  const { error } = checkOf(document, schema).safeParse(reply.json);
  return (error?.issues ?? []).slice(0, 3).map(({ path, message }) => `answers with ${path.join('.')}: ${message}`);
}

/** Of one of the media types named; an answer without a body has none. A document without types names none on purpose. */
function isOfType(types: readonly string[], { type }: Reply): boolean {
  if (types.length === 0) return type === '' || type.startsWith(JSON_TYPE);
  const [bare = ''] = type.split(';');
  return types.includes('*/*') ? bare.includes('/') : types.includes(bare);
}

/** RFC 9457, with a code and a sentence. */
export function problemFaults({ status, type, json, text }: Reply): readonly string[] {
  if (status >= 500 && status !== 503) return [`answers ${status}: ${text.slice(0, 200)}`];
  if (!type.startsWith('application/problem+json')) return [`refuses as ${type}, not as a problem`];
  const { code, detail, ...problem } = json as Readonly<Record<string, unknown>>;
  if (problem['status'] !== status) return ['says another status in its problem'];
  if (typeof code !== 'string' || !/^[a-z]+(-[a-z]+)+$/.test(code)) return [`refuses without a code: ${text}`];
  return typeof detail === 'string' && detail.length > 5 ? [] : ['refuses without a sentence'];
}
