import * as fc from 'fast-check';

/** Any JSON that jsonb holds, with names and texts of every kind. */
export const storableJson = fc
  .jsonValue({ stringUnit: 'binary', maxDepth: 5 })
  .filter((value) => !JSON.stringify(value).includes('\\u0000'));

const name = fc.stringMatching(/^[#-[\]-~]{0,12}$/);
const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0'));
const plainScalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));

/** The JSON that events are made of: names of plain characters, texts, short integers. */
export const plainJson = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, plainScalar, fc.array(tie('value')), fc.dictionary(name, tie('value'))),
})).value;

/** As PostgreSQL writes a jsonb: shorter names first, then by bytes; a space after commas and colons. */
export function jsonbText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => [Buffer.from(key), jsonbText(inner)] as const);
  members.sort(([one], [other]) => one.length - other.length || one.compare(other));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key.toString())}: ${inner}`).join(', ')}}`;
}
