import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditRefusal } from '../refusals.js';

/** Ed25519, private. */
export type PrivateKey = KeyObject;

export const SIGNING_KEY = Symbol('signing key');

export interface KeyOptions {
  /** PKCS#8, as PEM or as base64 of DER; null: the one in the data folder. */
  readonly auditKey: string | null;
  /** Where a key that is not given is made once and kept. */
  readonly dataDir: string;
  /** Told, in a sentence, when a key is made. */
  readonly say: (sentence: string) => void;
}

const FILE = 'audit-key.pem';

/** The key that signs checkpoints. Throws `audit-key-unusable`. */
export async function openSigningKey({ auditKey, dataDir, say }: KeyOptions): Promise<PrivateKey> {
  if (auditKey !== null) return readKey(auditKey, 'AUDIT_KEY');
  const file = join(dataDir, FILE);
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw unusable(`${file} cannot be read (${String(error)})`);
  });
  return readKey(kept ?? (await makeKey(dataDir, file, say)), file);
}

function readKey(text: string, from: string): PrivateKey {
  try {
    // Some files of variables cannot hold line ends.
    const pem = text.replaceAll('\\n', '\n').trim();
    const key = pem.startsWith('-----BEGIN')
      ? createPrivateKey(pem)
      : createPrivateKey({ key: Buffer.from(pem, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // What is wrong with a secret is not repeated.
  }
  throw unusable(`${from} holds no Ed25519 private key (PKCS#8, as PEM or as base64 of DER)`);
}

async function makeKey(dataDir: string, file: string, say: KeyOptions['say']): Promise<string> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await mkdir(dataDir, { recursive: true });
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    await writeFile(draft, pem, { mode: 0o600, flag: 'wx' });
    // A link is made whole or not at all, and never over a key that another process has just made.
    const made = await link(draft, file).then(
      () => true,
      () => false,
    );
    await rm(draft);
    if (made) say(`A key that signs checkpoints of the log was made in ${file}: back it up, and show it to nobody.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(`a key cannot be kept in ${dataDir} (${String(error)})`);
  }
}

function unusable(what: string): AuditRefusal {
  return new AuditRefusal('audit-key-unusable', `The key that signs checkpoints is missing: ${what}.`);
}
