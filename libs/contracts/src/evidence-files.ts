import { z } from 'zod';
import { Uuid } from './common.js';

/** Files that evidence comes as: what offices send each other, and nothing that a browser would run. */
export const EvidenceMediaType = z.enum([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'message/rfc822',
  'text/plain',
  'text/csv',
  'image/png',
  'image/jpeg',
]);
export type EvidenceMediaType = z.infer<typeof EvidenceMediaType>;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex');
const FileName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  // Spelled out: clients read patterns of the OpenAPI document without the flag that names classes of characters.
  .regex(/^[^/\\\u0000-\u001f\u007f-\u009f]+$/, 'a file name, without a path');

/** A file that was uploaded for one outcome. `size` in bytes. */
export const EvidenceFile = z.object({
  sha256: Sha256,
  mediaType: z.string().max(120),
  size: z.number().int().min(1),
  name: FileName,
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024;

export const EvidenceFileBody = z.object({
  name: FileName,
  mediaType: EvidenceMediaType,
  /** At most 20 MB of file. */
  base64: z.base64(),
});
export type EvidenceFileBody = z.infer<typeof EvidenceFileBody>;

export const EvidenceFileParams = z.object({ outcome: Uuid, sha256: Sha256 });
