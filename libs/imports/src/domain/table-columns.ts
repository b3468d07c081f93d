import type { ExtractedTable, Span } from './extracted-report.js';
import type { TableWords, WhatColumn } from './lexicon-words.js';
import { maskNoise, squeeze } from './mask-noise.js';

/** Which column of a table tells what; each is the number of a column, from 0, or null where the table has none. */
export interface Columns {
  readonly head: number;
  readonly what: number;
  readonly column: WhatColumn;
  readonly header: string;
  readonly responsible: number | null;
  readonly deadline: number | null;
  readonly status: number | null;
  readonly number: number | null;
  readonly meeting: number | null;
  /** Of a table of what was sent: to whom. */
  readonly to: number | null;
}

const HEADS = 3;
const HEADER_AT_MOST = 60;

/** What a reader sees in a cell. */
export const cellText = (text: string, cell: Span | undefined): string =>
  cell === undefined ? '' : squeeze(maskNoise(text.slice(cell.start, cell.end)));

function whatColumn(headers: readonly string[], words: TableWords): { at: number; column: WhatColumn } | null {
  for (const column of words.what) {
    const at = headers.findIndex((header) => column.says.test(header));
    if (at !== -1) return { at, column };
  }
  return null;
}

function columnsOf(headers: readonly string[], head: number, words: TableWords): Columns | null {
  const what = whatColumn(headers, words);
  if (what === null || headers.some((header) => header.length > HEADER_AT_MOST)) return null;
  const taken = new Set([what.at]);
  const find = (says: RegExp): number | null => {
    const at = headers.findIndex((header, index) => !taken.has(index) && says.test(header));
    if (at === -1) return null;
    taken.add(at);
    return at;
  };
  const [responsible, status, deadline] = [find(words.responsible), find(words.status), find(words.deadline)];
  const told = [responsible, status, deadline].filter((at) => at !== null).length;
  // "Item, Subject, Date" heads an agenda as well: a column that says little needs company.
  if (told < (what.column.plain ? 1 : 2)) return null;
  const [number, meeting] = [find(words.number), find(words.meeting)];
  const header = headers[what.at] ?? '';
  return { head, what: what.at, column: what.column, header, responsible, deadline, status, number, meeting, to: null };
}

const SENT: WhatColumn = { kind: 'liaison_statement', plain: true, says: /^/ };

/** "Ref, Title, To, For, Deadline" over liaison statements. */
function sentColumns(headers: readonly string[], head: number, words: string, tables: TableWords): Columns | null {
  const what = headers.findIndex((header) => tables.sentTitle.test(header));
  const to = headers.findIndex((header, at) => at !== what && tables.sentTo.test(header));
  if (what === -1 || to === -1 || !tables.sentWords.test(words)) return null;
  const find = (says: RegExp): number | null => {
    const at = headers.findIndex((header, index) => index !== what && index !== to && says.test(header));
    return at === -1 ? null : at;
  };
  const [deadline, number] = [find(tables.deadline), find(tables.number)];
  const none = { responsible: null, status: null, meeting: null };
  return { head, what, column: SENT, header: headers[what] ?? '', ...none, deadline, number, to };
}

/** The columns of a table of actions, by the words that head them, in any order; null where it is none. */
export function readColumns(text: string, table: ExtractedTable, words: TableWords): Columns | null {
  let widest = 0;
  for (const [head, row] of table.rows.slice(0, HEADS).entries()) {
    const headers = row.map((cell) => cellText(text, cell));
    const columns =
      sentColumns(headers, head, text.slice(table.start, table.end), words) ?? columnsOf(headers, head, words);
    // A title over all columns may stand above the head; what stands below a row of as many cells is an entry.
    const filled = headers.filter((header) => header !== '').length;
    if (columns && filled > widest) return columns;
    widest = Math.max(widest, filled);
  }
  return null;
}
