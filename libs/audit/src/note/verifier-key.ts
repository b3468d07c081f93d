import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { AuditRefusal } from '../refusals.js';

/** C2SP signed-note: the type of an Ed25519 key. */
const ED25519 = 1;
const KEY_BYTES = 32;
const SHAPE = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/u;

/** What checks signatures: a name and a public key. As text `<name>+<8 hex>+<base64 of 0x01 ‖ key>`. */
export interface VerifierKey {
  readonly name: string;
  /** The first 4 bytes of sha256(name ‖ 0x0A ‖ 0x01 ‖ key): which key signed, not a proof of it. */
  readonly id: Buffer;
  readonly publicKey: KeyObject;
  readonly text: string;
}

export function verifierKeyOf(name: string, publicKey: KeyObject): VerifierKey {
  const typed = Buffer.concat([Buffer.from([ED25519]), rawOf(publicKey)]);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').subarray(0, 4);
  return { name, id, publicKey, text: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
}

/** Throws `verifier-key-malformed`. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name = '', , base64 = ''] = SHAPE.exec(text) ?? [];
  const typed = Buffer.from(base64, 'base64');
  if (typed.length === KEY_BYTES + 1 && typed[0] === ED25519) {
    const x = typed.subarray(1).toString('base64url');
    const key = verifierKeyOf(name, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
    if (key.text === text) return key;
  }
  throw new AuditRefusal('verifier-key-malformed', `"${text}" is no verifier key: <name>+<8 hex>+<base64>, Ed25519.`);
}

export function pemOf({ publicKey }: VerifierKey): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

export function isSignedBy({ publicKey }: VerifierKey, text: string, signature: Buffer): boolean {
  return verify(null, Buffer.from(text), publicKey, signature);
}

function rawOf(publicKey: KeyObject): Buffer {
  return Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url');
}
