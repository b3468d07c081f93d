import { isDeepStrictEqual } from 'node:util';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { EventStoreRefusal } from '../refusals.js';
import { canonicalJson, requestHashOf, seal, sealHash } from './sealed-json.js';

const storable = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u0000'));

/** The same value with its keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('sealed JSON', () => {
  it('keeps the value, in one text whatever the order of its keys', () => {
    fc.assert(
      fc.property(storable, (value) => {
        const text = canonicalJson(value);
        // What JSON cannot say, as -0, is not asked of it.
        expect(isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))).toBe(true);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(value))).toBe(text);
      }),
    );
    expect(requestHashOf({ b: [1, { d: 2, c: 3 }], a: 0 })).toBe(requestHashOf({ a: 0, b: [1, { c: 3, d: 2 }] }));
  });

  it('writes what the library writes, whatever the names and however deep', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', '10', '9', '__proto__', 'toJSON', '\u{1f600}', '\ufb33'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        ...[fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()],
        ...[fc.string({ unit: 'binary' }), fc.array(tie('value')), fc.dictionary(name, tie('value'))],
      ),
    }));
    const sayable = value.filter((one) => !/\\u0000|\\ud/.test(JSON.stringify(one)));
    fc.assert(
      fc.property(sayable, (one) => {
        expect(canonicalJson(one)).toBe(canonicalize(one));
      }),
      { numRuns: 1_000 },
    );
    let deep: unknown = { b: 1, a: undefined };
    for (let level = 0; level < 100; level += 1) deep = [{ deep }];
    expect(canonicalJson(deep)).toBe(canonicalize(deep));
    expect(canonicalJson({ at: new Date(0), a: [new Date(0)] })).toBe(
      '{"a":["1970-01-01T00:00:00.000Z"],"at":"1970-01-01T00:00:00.000Z"}',
    );
    for (const none of [Number.NaN, { a: Infinity }, undefined, [1n]]) expect(() => canonicalJson(none)).toThrow();
  });

  it('is committed to by a hash that a salt of its own hides', () => {
    const [one, two] = [seal({ a: 1 }), seal({ a: 1 })];
    expect(one.text).toBe(two.text);
    expect(one.hash).not.toEqual(two.hash);
    expect(sealHash(one.salt, one.text)).toEqual(one.hash);
  });

  it.each(['a\0', '\ud800', '\udc00x'])('refuses text that cannot be stored, in values and names: %j', (text) => {
    for (const value of [text, [text], { [text]: 1 }, { a: { b: text } }, { 1: text }, { 1: { [text]: 1 } }])
      expect(() => canonicalJson(value)).toThrow(EventStoreRefusal);
  });
});
