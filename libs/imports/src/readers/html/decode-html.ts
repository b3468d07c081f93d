const BEGINNING = 2_048;
const DECLARED = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/i;

/** The name by which the platform knows an encoding. */
function encodingOf(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    // The page names an encoding that nobody knows.
    return null;
  }
}

function mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/**
 * The characters of a page, as a browser finds them: by its mark, by what its head declares, as UTF-8 where it is, and else as
 * Windows-1252, the way of old pages. Never throws: what cannot be a character becomes U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const declared = encodingOf(mark(bytes) ?? DECLARED.exec(beginning)?.[1]);
  if (declared !== null && declared !== 'utf-8') return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
  }
}
