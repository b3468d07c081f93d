import { hash } from 'node:crypto';
import { type BinaryRow } from './binary-row.js';
import { CanonicalJsonb } from './canonical-jsonb.js';
import { canonicalText } from './canonical-text.js';

const canonical = new CanonicalJsonb();
/** Salt and canonical text of one seal after the other. */
let sealed = Buffer.allocUnsafeSlow(65_536);

/** Whether a hash holds for the salt and the jsonb of a row, given by the numbers of their fields: see `sealHash`. */
export function sealHolds(row: BinaryRow, saltField: number, jsonField: number, hashField: number): boolean {
  if (row.isNull(saltField) || row.isNull(jsonField) || row.isNull(hashField)) return false;
  const salt = row.length(saltField);
  const room = salt + 2 * row.length(jsonField);
  if (sealed.length < room) sealed = Buffer.allocUnsafeSlow(2 * room);
  row.bytes.copy(sealed, 0, row.start(saltField), row.start(saltField) + salt);
  // The first byte is the version of jsonb's form.
  const from = row.start(jsonField) + 1;
  const to = row.start(jsonField) + row.length(jsonField);
  const end = canonical.write(row.bytes, from, to, sealed, salt);
  const bytes = end === -1 ? byWayOfValues(row.bytes.toString('utf8', from, to), salt) : sealed.subarray(0, end);
  return bytes !== null && hash('sha256', bytes, 'binary') === row.latin1(hashField);
}

/** Null where a stranger has put in what no event can hold, such as a number beyond all doubles. */
function byWayOfValues(text: string, salt: number): Buffer | null {
  try {
    return Buffer.concat([sealed.subarray(0, salt), Buffer.from(canonicalText(JSON.parse(text)))]);
  } catch {
    return null;
  }
}
