import { open, readFile } from 'node:fs/promises';
import { AuditRefusal } from '../refusals.js';
import { type AuditReport } from './report.js';
import { type FileAudit, verifyBundle } from './verify-bundle.js';
import { verifyProof } from './verify-proof.js';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** Checks a bundle or a proof, whichever it is, offline. Throws `file-not-verifiable`. */
export async function verifyFile(path: string, audit: FileAudit): Promise<AuditReport> {
  if (await isGzip(path)) return verifyBundle(path, audit);
  return verifyProof(await readFile(path, 'utf8'), audit.keys);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw new AuditRefusal('file-not-verifiable', `"${path}" cannot be read: ${String(error)}.`);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
    return buffer.equals(GZIP);
  } finally {
    await file.close();
  }
}
