import type { Span } from './extracted-report.js';
import { maskNoise, squeeze } from './mask-noise.js';
import { beforeAnyNumber, placeLine, type BlockRole } from './paragraph-numbering.js';
import { isContentsLine, readLines, type Line } from './read-lines.js';
import { readMarker, type Marker } from './read-marker.js';
import { within } from './within.js';

/**
 * A heading, paragraph or list entry of a report.
 *
 * `paragraph` is its citation: the printed number (`9.7.1`), with the entries below it (`6.1 c)`, `6.1 c) ii)`,
 * `9.7 bullet 2`; bullets count from 1 within a paragraph). A paragraph without a number bears that of the one it
 * follows, and where a report has no numbers, the nearest heading; it is empty before both. It is no key: `start` is.
 *
 * `text` is what a reader should see, without marks of word processors. `start` and `end` (exclusive) are offsets
 * into the given text in UTF-16 code units, of the words without number or bullet.
 */
export interface Block {
  readonly role: BlockRole;
  readonly paragraph: string;
  readonly text: string;
  /** Of a heading, its depth by number (`7` is 1, `7.1` is 2) or sign of markdown; null for a caption and for what is no heading. */
  readonly level: number | null;
  /** Whether a number is printed before it. */
  readonly numbered: boolean;
  readonly start: number;
  readonly end: number;
}

/** Headings that bear signs and no numbers, of which there are as many, leave what is numbered below them to be lists. */
const LEAST_SIGNED = 3;
const UNNUMBERED_SIGN = /^[ \t]{0,8}#{1,6}[ \t]+(?![\d(*_ \t])/gm;
const NUMBERED_SIGN = /^[ \t]{0,8}#{1,6}[ \t]+[*_]{0,3}\(?\d/m;

const beginsAnew = (line: string): boolean => {
  const marker = readMarker(line);
  return marker.bullet || marker.kind !== 'none';
};

/** A bullet or number that stands alone on its line belongs to the words on the next. */
function withStrayMarkers(masked: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const stray = last && /^(?:[·•▪‣●○■\uf0b7\uf0a7–-]|\d{1,2}\.|\(?(?:\d{1,3}(?:\.\d{1,3})+\.?|[a-z]\)))$/u;
    if (last && stray?.test(masked.slice(last.start, last.end))) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** By its number, else by its signs of markdown. */
function headingLevel(marker: Marker, signs: number | null): number | null {
  if (marker.kind === 'number') return marker.label.split('.').length;
  return marker.kind === 'none' ? signs : 1;
}

/**
 * Splits an extracted text into blocks, in order; lines without a letter or digit are none. What stands in a table is
 * neither heading nor numbered: it belongs to the paragraph before. Never throws.
 */
export function splitIntoBlocks(text: string, tables: readonly Span[] = []): readonly Block[] {
  const inTable = within(tables);
  const masked = maskNoise(text);
  const lines = withStrayMarkers(masked, readLines(masked, beginsAnew));
  const blocks: Block[] = [];
  const signed = (text.match(UNNUMBERED_SIGN)?.length ?? 0) >= LEAST_SIGNED && !NUMBERED_SIGN.test(text);
  let numbering = beforeAnyNumber;
  for (const { start, end } of lines) {
    const line = masked.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    if (isContentsLine(line) || inTable(start)) {
      blocks.push({
        role: 'paragraph',
        paragraph: numbering.place,
        text: squeeze(line),
        level: null,
        numbered: false,
        start,
        end,
      });
      continue;
    }
    const marker = readMarker(line);
    const words = squeeze(line.slice(marker.length));
    if (words === '') continue;
    const signs = /^[ \t]{0,8}(#{1,6})[ \t]/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1));
    const placed = placeLine(marker, words, numbering, { markdown: signs !== null, signed });
    numbering = { ...placed.numbering, introduced: words.endsWith(':') };
    const { role, paragraph } = placed;
    const level = role === 'heading' ? headingLevel(marker, signs?.[1]?.length ?? null) : null;
    const numbered = marker.kind !== 'none';
    blocks.push({ role, paragraph, text: words, level, numbered, start: start + marker.length, end });
  }
  return blocks;
}
