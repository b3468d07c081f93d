import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import {
  addresseeWords,
  commentWords,
  deadlineWords,
  latenessWords,
  movementWords,
  ownerWords,
  paragraphWords,
  plainWords,
  positionWords,
  sourceWords,
  submissionWords,
  verifierWords,
  viewWords,
} from '../entry-words.js';
import type { PaperEntry } from '../paper.js';
import { HEAD_FILL, RULE } from './styles.js';

/** Twentieths of a point; together the width of A4 on its side within its margins. */
const COLUMNS = [
  { head: 'Reference', width: 1_750 },
  { head: 'Outcome and source', width: 7_036 },
  { head: 'Who must act', width: 2_400 },
  { head: 'Deadline', width: 1_800 },
  { head: 'Status', width: 1_800 },
] as const;
export const TABLE_WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
export const borders: ITableBordersOptions = {
  ...{ top: line, bottom: line, left: line, right: line },
  ...{ insideHorizontal: line, insideVertical: line },
};
const margins = { top: 60, bottom: 40, left: 90, right: 90 };

/** The outcomes of one section; its head is repeated on each page, and a row stays whole where it fits on one. */
export function entryTable(entries: readonly PaperEntry[]): Table {
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders,
    rows: [headRow(), ...entries.map(entryRow)],
  });
}

function headRow(): TableRow {
  const shading = { type: ShadingType.CLEAR, fill: HEAD_FILL };
  const cells = COLUMNS.map(({ head }, column) => cell(column, [text(head, 'Head')], { shading }));
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function entryRow(entry: PaperEntry): TableRow {
  const cells = [referenceCell(entry), outcomeCell(entry), whoCell(entry), deadlineCell(entry), statusCell(entry)];
  return new TableRow({ cantSplit: true, children: cells.map((paragraphs, column) => cell(column, paragraphs)) });
}

function referenceCell({ reference, kind }: PaperEntry): Paragraph[] {
  return [strong(reference), text(plainWords(kind), 'Source')];
}

function outcomeCell(entry: PaperEntry): Paragraph[] {
  const [first, ...others] = entry.wordings;
  return [
    strong(entry.title),
    ...(first === undefined ? [] : [text(`“${first.wording}”`)]),
    ...(entry.wordingsDiffer
      ? others.map(({ citation, wording }) =>
          text(`Worded otherwise${citation === null ? '' : ` in ${paragraphWords(citation.paragraph)}`}: “${wording}”`),
        )
      : []),
    ...sourceWords(entry).map((source) => text(source, 'Source')),
    ...optional(positionWords(entry)),
    ...submissionWords(entry).map((put) => text(put)),
    ...viewWords(entry).map((view) => text(view, 'View')),
    ...optional(entry.remark ?? ''),
  ];
}

function whoCell(entry: PaperEntry): Paragraph[] {
  const addressees = addresseeWords(entry);
  return [text(ownerWords(entry) || 'not named'), ...(addressees === '' ? [] : [text(`To: ${addressees}`, 'Source')])];
}

function deadlineCell(entry: PaperEntry): Paragraph[] {
  const late = latenessWords(entry);
  return [
    text(deadlineWords(entry) || 'none stated'),
    ...optional(commentWords(entry)),
    ...(late === '' ? [] : [strong(plainWords(late))]),
  ];
}

function statusCell(entry: PaperEntry): Paragraph[] {
  const { acceptance } = entry;
  return [
    strong(plainWords(entry.disposition)),
    text(movementWords(entry)),
    ...optional(verifierWords(entry)),
    ...(acceptance === null ? [] : [text(`Answer: ${plainWords(acceptance).toLowerCase()}`, 'Source')]),
  ];
}

function cell(
  column: number,
  children: readonly Paragraph[],
  more: { readonly shading?: { readonly type: typeof ShadingType.CLEAR; readonly fill: string } } = {},
): TableCell {
  const size = COLUMNS[column]?.width ?? 0;
  return new TableCell({ ...more, width: { size, type: WidthType.DXA }, margins, children });
}

function optional(words: string): Paragraph[] {
  return words === '' ? [] : [text(words)];
}

function text(words: string, style = 'Cell'): Paragraph {
  return new Paragraph({ style, text: words });
}

function strong(words: string): Paragraph {
  return new Paragraph({ style: 'Cell', children: [new TextRun({ text: words, style: 'Strong' })] });
}
