import { readMultipart } from '../answers/answer-reminder/read-multipart.js';

/** The fields of a form as a browser or a mail program sends it, of either kind; none where it is not whole. */
export function fieldsOf(body: unknown, contentType: string): ReadonlyMap<string, string> {
  if (!(body instanceof Buffer)) return new Map();
  if (!contentType.toLowerCase().startsWith('multipart/')) return new Map(new URLSearchParams(body.toString()));
  return new Map((readMultipart(body, contentType) ?? []).map(({ name, bytes }) => [name, bytes.toString()]));
}
