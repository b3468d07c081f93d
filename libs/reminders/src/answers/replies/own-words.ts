/** Lines from which on a reply holds what it answers: `On … wrote:`, `-----Original Message-----`, a signature, a block of headers. */
const QUOTED = [
  /^\s*(on|le|el|am)\b.{0,200}\b(wrote|a écrit|escribió|schrieb)\s*:\s*$/i,
  /^\s*-{2,}\s*(original message|message d.origine|mensaje original|forwarded message)\s*-{2,}\s*$/i,
  /^\s*_{10,}\s*$/,
  /^(from|de)\s*:.*@/i,
  /^-- $/,
];

/** What the writer of a reply wrote: quoted lines and all below the first quotation are left out. */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => QUOTED.some((quoted) => quoted.test(line)));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  return own
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
