import type { ExtractedTable } from '../domain/extracted-report.js';
import { TableGrid } from './table-grid.js';

type Break = '' | '\n' | '\n\n';

/**
 * Puts a report's text together, block by block: blocks stand apart by an empty line, so that no later reader takes them
 * for lines of one paragraph; the rows of a table by a line break and its cells by a tab.
 */
export class ReportWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private pending: Break = '';
  private spaces = '';
  private opening = '';
  private readonly grids: TableGrid[] = [];
  private readonly done: ExtractedTable[] = [];

  get offset(): number {
    return this.length;
  }

  get inCell(): boolean {
    return this.grids.at(-1)?.inCell ?? false;
  }

  /** Running text; white space at the edges of a block is left out. Gives the offset where its first word stands. */
  words(text: string): number {
    const inner = text.trim();
    if (inner === '') {
      if (text !== '' && !this.atEdge()) this.spaces ||= text;
      return this.length;
    }
    const before = text.slice(0, text.indexOf(inner));
    const after = text.slice(before.length + inner.length);
    if (this.atEdge()) this.flush();
    else this.push(this.spaces || before);
    this.push(inner);
    this.spaces = after;
    return this.length - inner.length;
  }

  /** What the next block opens with, such as `a)` and a tab; nothing where no words follow. */
  open(marker: string): void {
    this.endBlock();
    this.opening = marker;
  }

  lineBreak(): void {
    this.separate(this.pending === '' ? '\n' : '\n\n');
  }

  /** A marker that still waits for its words goes on waiting: `<li><p>` ends a block before it has begun. */
  endBlock(): void {
    this.separate('\n\n');
  }

  dropOpening(): void {
    this.opening = '';
  }

  openTable(): void {
    this.endBlock();
    this.grids.push(new TableGrid());
  }

  openRow(): void {
    this.endCell();
    if (this.grids.at(-1)?.openRow(this.length) === true) this.separate('\n');
  }

  openCell(columns: number, rows: number): void {
    this.endCell();
    const grid = this.grids.at(-1);
    if (!grid) return;
    this.flush();
    if (grid.followsCell(this.length)) this.push('\t');
    grid.openCell(this.length, columns, rows);
  }

  closeTable(): void {
    this.endCell();
    const grid = this.grids.pop();
    if (!grid) return;
    const tables = grid.close(this.length);
    const outer = this.grids.at(-1);
    if (outer) outer.hold(tables);
    else this.done.push(...tables);
    this.endBlock();
  }

  finish(): { readonly text: string; readonly tables: readonly ExtractedTable[] } {
    while (this.grids.length > 0) this.closeTable();
    return { text: this.parts.join(''), tables: this.done };
  }

  private endCell(): void {
    const grid = this.grids.at(-1);
    if (grid?.inCell !== true) return;
    this.opening = '';
    this.pending = '';
    this.spaces = '';
    grid.closeCell(this.length);
  }

  private atEdge(): boolean {
    return this.pending !== '' || this.opening !== '' || this.length === 0 || this.atCellStart();
  }

  private atCellStart(): boolean {
    return this.grids.at(-1)?.cellStart === this.length;
  }

  private separate(by: Break): void {
    this.spaces = '';
    if (this.length === 0 || this.atCellStart()) return;
    const most: Break = this.inCell ? '\n' : by;
    if (most.length > this.pending.length) this.pending = most;
  }

  private flush(): void {
    this.push(this.pending + this.opening);
    this.pending = '';
    this.opening = '';
    this.spaces = '';
  }

  private push(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
  }
}
