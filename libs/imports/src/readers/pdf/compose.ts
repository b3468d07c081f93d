import type { ExtractedTable } from '../../domain/extracted-report.js';
import { ReportWriter } from '../report-writer.js';
import { bodySize, flowOf, textEdge } from './flow.js';
import { Hyphens } from './hyphens.js';
import type { FlowItem, PageTable, PageText, Row } from './page-text.js';
import { paragraphsOf, type PdfParagraph } from './paragraphs.js';
import { plainTables } from './plain-tables.js';
import { pageRows } from './rows.js';
import { ruledTables } from './ruled-tables.js';
import { withoutRunningLines } from './running-lines.js';

export interface PagedText {
  readonly text: string;
  readonly tables: readonly ExtractedTable[];
  readonly pages: readonly number[];
}

/** In parts of the body's size. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 160;

const rowText = ({ segments }: Row): string => segments.map(({ text }) => text).join(' ');

/** Writes blocks and remembers where each page begins. */
class PageWriter {
  private readonly writer = new ReportWriter();
  private readonly begins: number[] = [];

  constructor(
    private readonly hyphens: Hyphens,
    private readonly body: number,
  ) {}

  paragraph({ lines }: PdfParagraph): void {
    const [first] = lines;
    const whole = lines.reduce((length, { text }) => length + text.length, 0);
    const heading =
      first !== undefined &&
      first.size > this.body * HEADING_SIZE &&
      whole <= LONGEST_HEADING &&
      !/[.;:,]$/.test(lines.at(-1)?.text ?? '');
    this.writer.open(heading ? '## ' : '');
    lines.forEach(({ text, page }, index) => {
      const next = lines[index + 1];
      this.say(next ? this.hyphens.join(text, next.text) : text, page);
    });
    this.writer.endBlock();
  }

  table({ rows }: PageTable, page: number): void {
    this.writer.openTable();
    for (const row of rows) {
      this.writer.openRow();
      for (const cell of row) {
        this.writer.openCell(cell.columns, cell.rows);
        cell.lines.forEach((line, index) => {
          const next = cell.lines[index + 1];
          this.say(next ? this.hyphens.join(rowText(line), rowText(next)) : rowText(line), page);
        });
      }
    }
    this.writer.closeTable();
  }

  finish(pages: number): PagedText {
    const { text, tables } = this.writer.finish();
    // A page without words begins where the next one does.
    for (let page = pages - 1, next = text.length; page >= 0; page -= 1) next = this.begins[page] ??= next;
    return { text, tables, pages: this.begins };
  }

  private say(text: string, page: number): void {
    const start = this.writer.words(text);
    this.begins[page] ??= start;
  }
}

/** The text of a document from what its pages draw: running heads and feet left out, columns one after the other, lines joined. */
export function compose(pages: readonly PageText[]): PagedText {
  const parted = pages.map(({ pieces, rules }) => ruledTables(pieces, rules));
  const rows = withoutRunningLines(
    parted.map(({ rest }, page) => ({ height: pages[page]?.height ?? 0, rows: pageRows(rest) })),
  ).map((page) => page.rows);
  const edge = textEdge(rows);
  const items: FlowItem[] = rows.flatMap((own, page) => {
    const { tables = [], boxes = [] } = parted[page] ?? {};
    const plain = plainTables(own);
    return flowOf(plain.rest, { page, tables: [...tables, ...plain.tables], boxes, edge });
  });
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.text] : []));
  const writer = new PageWriter(new Hyphens(lines), bodySize(rows));
  for (const block of paragraphsOf(items))
    if (block.kind === 'table') writer.table(block.table, block.page);
    else writer.paragraph(block);
  return writer.finish(pages.length);
}
