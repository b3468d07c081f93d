/** One field of a form: text, or a file where it has a name of one. */
export interface FormPart {
  readonly name: string;
  /** Null for plain fields. */
  readonly fileName: string | null;
  /** As the browser says; empty where it says nothing. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const LINE = '\r\n';

/**
 * The fields of a form as browsers send them (RFC 7578), or null where the body is not whole. For bodies whose size was limited before:
 * it is held in memory as it came.
 */
export function readMultipart(body: Buffer, contentType: string): readonly FormPart[] | null {
  const boundary = /;\s*boundary="?([^";]{1,70})"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  // One character a byte, so that places in the text are places in the body.
  const text = body.toString('latin1');
  const edge = `--${boundary}`;
  const parts: FormPart[] = [];
  let from = text.startsWith(edge) ? edge.length : -1;
  while (from !== -1 && !text.startsWith('--', from)) {
    const to = text.indexOf(`${LINE}${edge}`, from);
    const part = to === -1 ? null : partOf(body, text, from + LINE.length, to);
    if (part === null) return null;
    parts.push(part);
    from = to + LINE.length + edge.length;
  }
  return from === -1 ? null : parts;
}

function partOf(body: Buffer, text: string, from: number, to: number): FormPart | null {
  const end = text.indexOf(`${LINE}${LINE}`, from);
  if (end === -1 || end > to) return null;
  const headers = body.toString('utf8', from, end);
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? '';
  const name = /(?:^|[;\s])name="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined) return null;
  const fileName = /filename="([^"]*)"/.exec(disposition)?.[1];
  return {
    name: unescaped(name),
    fileName: fileName === undefined ? null : unescaped(fileName),
    mediaType: /^content-type:\s*([^;\s]+)/im.exec(headers)?.[1]?.toLowerCase() ?? '',
    bytes: body.subarray(end + 2 * LINE.length, to),
  };
}

/** Browsers write quotes and line ends of names so (HTML, multipart/form-data encoding algorithm). */
function unescaped(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
