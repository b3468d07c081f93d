import type { EvidenceMediaType } from '@app/contracts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How files of a kind begin; none where they begin with any text. Office files are ZIP archives. */
const beginnings: Readonly<Record<EvidenceMediaType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ZIP,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ZIP,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ZIP,
  'application/vnd.oasis.opendocument.text': ZIP,
  'application/vnd.oasis.opendocument.spreadsheet': ZIP,
  'message/rfc822': [],
  'text/plain': [],
  'text/csv': [],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** Whether the bytes are of the kind that they are said to be, as far as their beginning shows; text holds no zero byte. */
export function looksLike(mediaType: EvidenceMediaType, bytes: Uint8Array): boolean {
  const beginning = beginnings[mediaType];
  if (beginning.length === 0) return !bytes.includes(0);
  return beginning.every((byte, index) => bytes[index] === byte);
}
