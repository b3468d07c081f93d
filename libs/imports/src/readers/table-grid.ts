import type { ExtractedTable, Span } from '../domain/extracted-report.js';

/** No report has wider tables; a file that says so is not believed. */
const MOST_COLUMNS = 200;
const MOST_ROWS_SPANNED = 5_000;

const within = (value: number, most: number): number =>
  Number.isInteger(value) ? Math.min(Math.max(value, 1), most) : 1;

/** The cells of one table while it is read. Offsets as in `ExtractedTable`. */
export class TableGrid {
  private readonly rows: Span[][] = [];
  private held: ExtractedTable[] = [];
  /** By column: how many more rows a cell above reaches into. */
  private readonly reaching: number[] = [];
  private cell: { readonly start: number; readonly columns: number; readonly rows: number } | null = null;

  get inCell(): boolean {
    return this.cell !== null;
  }

  get cellStart(): number | undefined {
    return this.cell?.start;
  }

  /** Whether another cell stands, or reaches, before the next one of this row. */
  followsCell(offset: number): boolean {
    this.reachInto(offset);
    return (this.rows.at(-1)?.length ?? 0) > 0;
  }

  /** Whether there was a row before. */
  openRow(offset: number): boolean {
    this.fill(offset);
    this.rows.push([]);
    return this.rows.length > 1;
  }

  openCell(offset: number, columns: number, rows: number): void {
    if (this.rows.length === 0) this.rows.push([]);
    this.cell = { start: offset, columns: within(columns, MOST_COLUMNS), rows: within(rows, MOST_ROWS_SPANNED) };
  }

  closeCell(offset: number): void {
    if (!this.cell) return;
    const { start, columns, rows } = this.cell;
    this.cell = null;
    for (let nth = 0; nth < columns; nth += 1) {
      const row = this.rows.at(-1);
      if (!row || row.length >= MOST_COLUMNS) return;
      this.reaching[row.length] = rows - 1;
      row.push(nth === 0 ? { start, end: offset } : { start: offset, end: offset });
    }
  }

  hold(tables: readonly ExtractedTable[]): void {
    this.held.push(...tables);
  }

  /** A box of one column is a frame around what it holds. */
  close(offset: number): readonly ExtractedTable[] {
    this.fill(offset);
    const rows = this.rows.filter((row) => row.length > 0);
    const wide = rows.some((row) => row.length > 1);
    const start = rows[0]?.[0]?.start ?? offset;
    return wide ? [{ start, end: offset, rows }] : this.held;
  }

  private fill(offset: number): void {
    const columns = this.rows[0]?.length ?? 0;
    while ((this.rows.at(-1)?.length ?? columns) < columns && this.reachInto(offset));
  }

  /** Puts empty cells where a cell above goes on; whether there was any. */
  private reachInto(offset: number): boolean {
    const row = this.rows.at(-1);
    let any = false;
    while (row && row.length < MOST_COLUMNS && (this.reaching[row.length] ?? 0) > 0) {
      this.reaching[row.length] = (this.reaching[row.length] ?? 0) - 1;
      row.push({ start: offset, end: offset });
      any = true;
    }
    return any;
  }
}
