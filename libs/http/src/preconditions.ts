import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@app/kernel';

const VISIBLE = /^[\x21-\x7e]{1,255}$/;

/** The Idempotency-Key, bare or as a quoted string; null without one. Throws `idempotency-key-invalid`. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | null {
  const header = headers['idempotency-key'];
  if (header === undefined) return null;
  const key = typeof header === 'string' ? header.replace(/^"(.*)"$/, '$1') : '';
  if (!VISIBLE.test(key))
    throw new DomainError('idempotency-key-invalid', 'Use 1 to 255 visible characters without spaces.');
  return key;
}

/** The version in `If-Match: "7"`; null without the header, or with `*`. Throws `if-match-invalid`. */
export function ifMatchOf(headers: IncomingHttpHeaders): number | null {
  const header = headers['if-match'];
  if (header === undefined || header === '*') return null;
  // A weak tag never matches here (RFC 9110, 13.1.1), so it is refused like any other text.
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new DomainError('if-match-invalid', 'Expected one version in quotes: "7".');
  return Number(version);
}
