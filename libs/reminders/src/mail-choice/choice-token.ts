import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

/** Where a recipient of mails chooses how often they come; also what mail programs call when somebody stops them (RFC 8058). */
export function choiceUrl({ publicUrl, sessionSecret }: ChoiceSigner, recipient: string): string {
  return `${publicUrl}/mail-choices/${writeChoiceToken(sessionSecret, recipient)}`;
}

export interface ChoiceSigner {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** A key of its own is derived from it. */
  readonly sessionSecret: string;
}

/** The recipient's id and its HMAC-SHA-256. It does not expire: whoever wants no more mail may say so from an old one. */
export function writeChoiceToken(secret: string, recipient: string): string {
  return `${Buffer.from(recipient).toString('base64url')}.${macOf(secret, recipient).toString('base64url')}`;
}

/** The recipient's id, or null where the token was altered, cut short or invented. */
export function readChoiceToken(secret: string, token: string): string | null {
  const [id = '', ...rest] = token.split('.');
  const recipient = Buffer.from(id, 'base64url').toString();
  const mac = Buffer.from(rest.join('.'), 'base64url');
  const expected = macOf(secret, recipient);
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return null;
  // base64url has spare bits: only the one spelling that was written is good.
  return writeChoiceToken(secret, recipient) === token ? recipient : null;
}

/** A program has one secret, and writes many links with it. */
const keys = new Map<string, KeyObject>();

/** The key is derived for this one purpose, so that nothing else that the secret signs passes for it. */
function macOf(secret: string, recipient: string): Buffer {
  const key = keys.get(secret) ?? createSecretKey(createHmac('sha256', secret).update('sequitur mail choice').digest());
  keys.set(secret, key);
  return createHmac('sha256', key).update(recipient).digest();
}
