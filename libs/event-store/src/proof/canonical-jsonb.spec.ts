import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { CanonicalJsonb } from './canonical-jsonb.js';
import { jsonbText, plainJson, storableJson } from '../spec-support/json.js';

const canonical = new CanonicalJsonb();

/** As it stands in the middle of other bytes; null where it is not attempted. */
function written(text: string): string | null {
  const source = Buffer.from(`##${text}##`);
  const target = Buffer.alloc(2 * source.length + 8, '?');
  const end = canonical.write(source, 2, source.length - 2, target, 3);
  return end === -1 ? null : target.toString('utf8', 3, end);
}

describe('the canonical text straight from that of a jsonb', () => {
  it('is that of the library, for all that is attempted', () => {
    fc.assert(
      fc.property(storableJson, (value) => {
        expect([null, canonicalize(value)]).toContain(written(jsonbText(value)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is attempted for what events are made of', () => {
    fc.assert(
      fc.property(plainJson, (value) => {
        expect(written(jsonbText(value))).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['1.0', '-0', '1234567890123456', '{"!": 1}', '{"a b": 1}', '{"ä": 1}', '{"a\\"": 1}', '1.5', '[1e5]'])(
    'is not attempted for %s',
    (text) => {
      expect(written(text)).toBeNull();
    },
  );

  it.each(['', '{', '{"a"', '{"a": ', '{"a": 1', '[', '[1', '"a', '"a\\', 'x', '1 1', '['.repeat(70) + ']'.repeat(70)])(
    'takes %j for nothing it knows, and ends',
    (text) => {
      expect(written(text)).toBeNull();
    },
  );
});
