import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { EventStoreRefusal } from '../refusals.js';

/** JSON with its commitment: sha256(salt ‖ UTF-8 of the RFC 8785 text). Without the salt the hash tells nothing of the text. */
export interface SealedJson {
  readonly text: string;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const SALT_BYTES = 16;
/** Random bytes are drawn for many salts at once, since each draw is a system call. */
let salts = Buffer.alloc(0);

/** Refuses what PostgreSQL's jsonb or text cannot hold with `text-not-storable`. */
export function seal(value: object): SealedJson {
  const text = canonicalJson(value);
  const salt = newSalt();
  return { text, salt, hash: sealHash(salt, text) };
}

function newSalt(): Buffer {
  if (salts.length === 0) salts = randomBytes(256 * SALT_BYTES);
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

export function sealHash(salt: Buffer, canonicalText: string): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonicalText)]), 'buffer');
}

/** RFC 8785. */
export function canonicalJson(value: unknown): string {
  refuseUnstorable(value);
  return canonicalText(value);
}

/** RFC 8785 of a value that is known to be JSON that was stored. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Not a JSON value.');
  return text;
}

/** Hex sha256 of a parsed request, for `Metadata.requestHash`. */
export function requestHashOf(request: unknown): string {
  return hash('sha256', canonicalJson(request), 'hex');
}

/** Neither jsonb nor text takes U+0000 or half of a surrogate pair. */
export function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string') refuseText(value);
  else if (Array.isArray(value)) value.forEach(refuseUnstorable);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      refuseText(key);
      refuseUnstorable(inner);
    }
}

function refuseText(text: string): void {
  if (!text.includes('\0') && text.isWellFormed()) return;
  throw new EventStoreRefusal(
    'text-not-storable',
    'A text holds a character that cannot be stored (U+0000 or half a pair).',
    {
      text: text.toWellFormed().replaceAll('\0', '\uFFFD').slice(0, 80),
    },
  );
}
