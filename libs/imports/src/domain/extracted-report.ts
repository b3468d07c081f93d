/** From `start` up to, not including, `end`: UTF-16 code units of a report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A table of a report: rows of cells, the header row first where there is one. A cell that spans several columns or rows
 * stands once, where it begins, and its span is empty where it goes on.
 */
export interface ExtractedTable extends Span {
  readonly rows: readonly (readonly Span[])[];
}

export type ReportFormat = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

/** The text of a report as the importer reads it; all offsets are UTF-16 code units into `text`. */
export interface ExtractedReport {
  readonly format: ReportFormat;
  readonly text: string;
  /** In the order of the text; a table inside a cell is part of that cell's text. */
  readonly tables: readonly ExtractedTable[];
  /** Where each page begins; empty where the format has no pages. */
  readonly pages: readonly number[];
}
