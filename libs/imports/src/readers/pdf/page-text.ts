/** Lengths in points; x from the left, y from the top of the page. */

/** A stretch of text as the file draws it; `y` of its baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A thin line that the page draws, from one point to another, upright or level. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A small round or square mark; `y` of its middle. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A box. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PageText {
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** Pieces of one line that stand close together. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export type Side = 'left' | 'right' | 'both';

/** What stands on one baseline. */
export interface Row {
  /** On a page of two columns, which one it stands in; else `both`. */
  readonly side: Side;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Rows of cells, each the lines in it. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageCell {
  readonly lines: readonly Row[];
  readonly columns: number;
  readonly rows: number;
}

/** A line of running text in the order of reading. */
export interface Line {
  readonly kind: 'line';
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where lines of this column end. */
  readonly edge: number;
  /** Which column of which page; lines of different ones are not measured against each other. */
  readonly column: string;
}

export interface TableInFlow {
  readonly kind: 'table';
  readonly page: number;
  readonly table: PageTable;
}

export type FlowItem = Line | TableInFlow;
