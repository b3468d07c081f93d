import { hash, randomBytes } from 'node:crypto';
import { EventStoreRefusal } from '../refusals.js';
import { canonicalText, plainText } from './canonical-text.js';

/** JSON with its commitment: sha256(salt ‖ UTF-8 of the RFC 8785 text). Without the salt the hash tells nothing of the text. */
export interface SealedJson {
  readonly text: string;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

export const SALT_BYTES = 16;
export const HASH_BYTES = 32;
/** Random bytes are drawn for many salts at once, since each draw is a system call. */
let salts = Buffer.alloc(0);
/** Salt and text of one seal after the other. */
let sealed = Buffer.allocUnsafeSlow(65_536);

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

/** sha256(salt ‖ UTF-8 of a canonical text). */
export function sealHash(salt: Uint8Array, text: string): Buffer {
  // A UTF-16 unit takes three bytes at most.
  const room = salt.length + 3 * text.length;
  if (sealed.length < room) sealed = Buffer.allocUnsafeSlow(2 * room);
  sealed.set(salt);
  const end = salt.length + sealed.write(text, salt.length);
  // A string is made in a third of the time of a buffer that is not from the pool.
  return Buffer.from(hash('sha256', sealed.subarray(0, end), 'binary'), 'latin1');
}

/** RFC 8785. */
export function canonicalJson(value: unknown): string {
  const text = plainText(value);
  // What cannot be stored is written with an escape, as little else is.
  if (text === undefined || text.includes('\\u')) refuseUnstorable(value);
  return text ?? canonicalText(value);
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
