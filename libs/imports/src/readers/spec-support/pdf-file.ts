/** A line of text of a page: where it begins, from the left and from the bottom, in points, and its size. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

export const drawText = (lines: readonly DrawnLine[]): string =>
  lines.map(({ x, y, text, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n');

/** Lines of text one below the other, `leading` apart, from the top of an A4 page. */
export const column = (texts: readonly string[], x = 72, top = 760, leading = 14): readonly DrawnLine[] =>
  texts.map((text, nth) => ({ x, y: top - nth * leading, text }));

export interface PdfOptions {
  /** Put into the dictionary of each page's resources. */
  readonly resources?: string;
  /** Further objects, numbered on from 4. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** A PDF of A4 pages with the given drawing instructions, in Courier, whose letters are all equally wide. */
export function pdfFile(
  pages: readonly string[],
  { resources = '', objects = [], trailer = '' }: PdfOptions = {},
): Uint8Array {
  const first = 4 + objects.length;
  const numbers = pages.map((_, nth) => first + nth * 2);
  const bodies = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...objects,
    ...pages.flatMap((content, nth) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents ${first + nth * 2 + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = bodies.map((body, nth) => {
    const offset = file.length;
    file += `${nth + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = bodies.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
