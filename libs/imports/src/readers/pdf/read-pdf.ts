import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_PAGES } from '../limits.js';
import { damaged, ReportRefusal } from '../report-refusal.js';
import { compose, type PagedText } from './compose.js';
import { withDrawnBullets } from './drawn-bullets.js';
import { type Drawn, drawnOn } from './drawn-on-page.js';
import type { PageText, Piece } from './page-text.js';

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
const { OPS } = pdfjs;
const OPERATORS = {
  ...{ save: OPS.save, restore: OPS.restore, transform: OPS.transform, constructPath: OPS.constructPath },
  ...{ paintFormXObjectBegin: OPS.paintFormXObjectBegin, paintFormXObjectEnd: OPS.paintFormXObjectEnd },
  fills: [OPS.fill, OPS.eoFill],
  strokes: [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
};
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** A page of a scan holds a stamp at most. */
const LETTERS_OF_A_STAMP = 15;

const isProblem = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

async function open(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await pdfjs.getDocument({
      data: Uint8Array.from(bytes),
      cMapUrl: `${PACKAGE}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      // Pictures hold no text; so none is ever decoded.
      maxImageSize: 1,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (isProblem(error, 'PasswordException'))
      throw new ReportRefusal(
        'report-encrypted',
        `${name} is protected by a password. Save it without one, then try again.`,
        { name },
      );
    throw damaged(name, 'it is not a PDF that can be opened');
  }
}

async function piecesOf(page: PDFPageProxy, view: readonly number[]): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: Piece[] = [];
  const marks: boolean[] = [];
  for (const item of items) {
    if ('type' in item) {
      // Programs mark what belongs to the page and not to the text: heads, feet, page numbers.
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push('tag' in item && item.tag === 'Artifact');
    } else if (item.str !== '' && !marks.includes(true)) {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform([...view], item.transform) as number[];
      // What runs up the margin is no line of the text.
      if (Math.abs(b) <= Math.abs(a))
        pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || 1 });
    }
  }
  return pieces;
}

async function drawnIn(page: PDFPageProxy, view: readonly number[]): Promise<Drawn> {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = view;
  return drawnOn(await page.getOperatorList(), OPERATORS, [a, b, c, d, x, y]);
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const { height, transform } = page.getViewport({ scale: 1 });
  const view = transform as readonly number[];
  const pieces = await piecesOf(page, view);
  const { rules, dots } = await drawnIn(page, view);
  page.cleanup();
  return { height, pieces: withDrawnBullets(pieces, dots), rules };
}

/** Pictures are never packed into object streams, so their headers stand in the bytes as they are (ISO 32000-1, 7.5.7). */
function isScan(bytes: Uint8Array, pages: readonly PageText[]): boolean {
  const lengths = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text.trim().length));
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  const pictures = (): boolean => /\/Subtype\s*\/Image/.test(Buffer.from(bytes).toString('latin1'));
  return letters < LETTERS_OF_A_STAMP * pages.length && pictures();
}

/**
 * The text of a PDF. Rejects with `report-encrypted`, `report-damaged`, `report-too-long`, `report-scanned`; `progress` hears of
 * each page.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  progress: (done: number, of: number) => void,
): Promise<PagedText> {
  const document = await open(bytes, name);
  if (document.numPages > MOST_PAGES)
    throw new ReportRefusal(
      'report-too-long',
      `${name} has ${document.numPages} pages. Give it in parts of at most 1,000 pages.`,
      { name, pages: document.numPages, most: MOST_PAGES },
    );
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await pageText(document, number));
    progress(number, document.numPages);
  }
  if (isScan(bytes, pages))
    throw new ReportRefusal(
      'report-scanned',
      `${name} is a scan without text. Run text recognition on it, then try again.`,
      { name },
    );
  return compose(pages);
}
