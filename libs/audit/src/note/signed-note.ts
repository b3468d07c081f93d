import { type KeyObject, createPublicKey, sign } from 'node:crypto';
import { AuditRefusal } from '../refusals.js';
import { isSignedBy, verifierKeyOf, type VerifierKey } from './verifier-key.js';

/** Who signs: the private half of a verifier key. */
export interface Signer {
  readonly key: VerifierKey;
  readonly privateKey: KeyObject;
}

export interface OpenedNote {
  /** What is signed, with the newline at its end. */
  readonly text: string;
  readonly signedBy: VerifierKey;
}

const ID_BYTES = 4;
const SIGNATURE = /^— ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u;
const MOST_SIGNATURES = 100;

export function signerOf(name: string, privateKey: KeyObject): Signer {
  return { key: verifierKeyOf(name, createPublicKey(privateKey)), privateKey };
}

/** C2SP signed-note: text, an empty line, one line per signature. The text must end in a newline and have no empty line. */
export function signNote(text: string, { key, privateKey }: Signer): string {
  const signature = Buffer.concat([key.id, sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n— ${key.name} ${signature.toString('base64')}\n`;
}

/**
 * Reads a note that one of the keys signed. Refuses with `note-malformed`, and with `note-not-signed` where no signature is of
 * a key given, or one is and does not fit.
 */
export function openNote(note: string, keys: readonly VerifierKey[]): OpenedNote {
  const { text, signatures } = splitNote(note);
  let signedBy: VerifierKey | null = null;
  for (const { name, id, bytes } of signatures) {
    const key = keys.find((one) => one.name === name && one.id.equals(id));
    if (key === undefined) continue;
    if (!isSignedBy(key, text, bytes))
      throw new AuditRefusal('note-not-signed', `The signature of ${name} does not fit the text: it was changed.`);
    signedBy ??= key;
  }
  if (signedBy !== null) return { text, signedBy };
  const names = signatures.map(({ name, id }) => `${name}+${id.toString('hex')}`).join(', ');
  throw new AuditRefusal('note-not-signed', `Signed by ${names}, which is none of the keys that are trusted here.`);
}

/** What a note says, whoever signed it. Refuses with `note-malformed`. */
export function textOfNote(note: string): string {
  return splitNote(note).text;
}

function splitNote(note: string) {
  const at = note.lastIndexOf('\n\n');
  const lines = note.slice(at + 2).split('\n');
  const signatures = lines.slice(0, -1).map((line) => signatureOf(line));
  const hasControls = /[^\P{Cc}\n]/u.test(note);
  if (at < 0 || lines.at(-1) !== '' || signatures.length === 0 || signatures.length > MOST_SIGNATURES || hasControls)
    throw malformed();
  return { text: note.slice(0, at + 1), signatures };
}

function signatureOf(line: string): { name: string; id: Buffer; bytes: Buffer } {
  const [, name, base64 = ''] = SIGNATURE.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (name === undefined || bytes.length <= ID_BYTES || bytes.toString('base64') !== base64) throw malformed();
  return { name, id: bytes.subarray(0, ID_BYTES), bytes: bytes.subarray(ID_BYTES) };
}

function malformed(): AuditRefusal {
  return new AuditRefusal(
    'note-malformed',
    'This is no signed note: text, an empty line, then lines that begin with "— ".',
  );
}
