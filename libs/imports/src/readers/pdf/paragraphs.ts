import type { FlowItem, Line, TableInFlow } from './page-text.js';

export interface PdfParagraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
}

export type PdfBlock = PdfParagraph | TableInFlow;

/** In parts of the size of the letters. */
const INDENTED = 0.8;
const SIZES_DIFFER = 0.14;
/** In parts of the usual distance of lines. */
const SPACED = 1.22;
const USUAL_LEADING = 1.25;

const MARKED =
  /^(?:[·•▪‣◦●○■□➢➤✓\u2043\uf0b7\uf0a7\uf0d8]|[-–—*]\s|o\s|\(?(?:\d{1,3}(?:\.\d{1,3}){1,5}\.?|\d{1,3}[.)]|[a-z][.)]|[ivx]{1,6}[.)])\)?\s|\d{1,2}\t)/u;
const PARTED = /\p{L}[-\u2010\u00ad]$/u;
const CLOSED = /[.;:!?…”)]$|[,;]\s?(?:and|or)$|,$/;

/** How far lines of one paragraph stand apart, in parts of their size: as after lines that reach the edge. */
export function leadingOf(items: readonly FlowItem[]): number {
  const ratios: number[] = [];
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (item.kind !== 'line' || next?.kind !== 'line' || item.column !== next.column) return;
    const full = item.right >= item.edge - item.size * 2;
    const ratio = (next.y - item.y) / item.size;
    if (full && ratio > 0.8 && ratio < 3 && !MARKED.test(next.text)) ratios.push(ratio);
  });
  return ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? USUAL_LEADING;
}

/** How many letters must fit besides a word, for what is known of the width of letters; less where a sentence ends. */
function slack(line: Line, next: Line): number {
  if (CLOSED.test(line.text)) return 1.5;
  return /^\p{Ll}/u.test(next.text) ? 12 : 4;
}

/** Whether the first word of the next line had room on this one, so that its author ended it here. */
function hadRoom(line: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const width = (next.right - next.left) / Math.max(next.text.length, 1);
  return line.right + (word + slack(line, next)) * width < line.edge;
}

function isIndented(lines: readonly Line[], next: Line): boolean {
  const [first, second] = lines;
  const by = next.size * INDENTED;
  if (!first || first.column !== next.column) return false;
  if (second?.column === next.column) return Math.abs(next.left - second.left) > by;
  // The second line of an entry hangs below its words; of a paragraph it may stand out to the left.
  return MARKED.test(first.text) ? next.left < first.left - by : next.left > first.left + by;
}

/** Entries of one list begin at one place. */
const isSibling = ([first]: readonly Line[], next: Line): boolean =>
  first !== undefined && MARKED.test(first.text) && Math.abs(first.left - next.left) < next.size / 4;

function beginsAnew(lines: readonly Line[], next: Line, leading: number): boolean {
  const last = lines.at(-1);
  if (!last) return true;
  if (Math.abs(last.size - next.size) > SIZES_DIFFER * Math.max(last.size, next.size)) return true;
  const room = hadRoom(last, next);
  if (last.column === next.column) {
    const apart = (next.y - last.y) / last.size;
    if (apart > leading * SPACED || apart < 0) return true;
  }
  if (PARTED.test(last.text)) return false;
  const hangs = next.left < (lines.at(1)?.left ?? last.left) - next.size * 0.3;
  if (MARKED.test(next.text) && (room || hangs || isSibling(lines, next) || CLOSED.test(last.text))) return true;
  return room || (last.column === next.column && isIndented(lines, next));
}

/** Joins lines to paragraphs, over the ends of columns and pages too. */
export function paragraphsOf(items: readonly FlowItem[]): readonly PdfBlock[] {
  const leading = leadingOf(items);
  const blocks: PdfBlock[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines });
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'table') {
      flush();
      blocks.push(item);
      continue;
    }
    if (beginsAnew(lines, item, leading)) flush();
    lines.push(item);
  }
  flush();
  return blocks;
}
