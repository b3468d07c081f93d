import type { ExtractedTable, Span } from './extracted-report.js';

const FEWEST_CELLS = 3;
const RULE = /^[\s|:+=-]+$/;

interface Row extends Span {
  readonly cells: readonly Span[];
}

/** A line parted by bars or tabs; null where it is not parted into three cells at least. */
function rowOf(text: string, start: number, end: number): Row | null {
  const line = text.slice(start, end);
  const bars = line.indexOf('|') !== line.lastIndexOf('|');
  const cells: Span[] = [];
  let from = start + (bars && line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0);
  for (let at = from; at <= end; at += 1) {
    const parts = at === end || text[at] === (bars ? '|' : '\t');
    if (!parts) continue;
    if (at < end || text.slice(from, at).trim() !== '' || !bars) cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells.length >= FEWEST_CELLS ? { start, end, cells } : null;
}

/** The tables that a plain text shows by bars or tabs, line by line; cells hold the spaces around their words. */
export function findTextTables(text: string): readonly ExtractedTable[] {
  const tables: ExtractedTable[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [first] = rows;
    const last = rows.at(-1);
    if (first && last && rows.length > 1)
      tables.push({ start: first.start, end: last.end, rows: rows.map(({ cells }) => cells) });
    rows = [];
  };
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 400));
    const row = rowOf(text, start, end);
    if (row === null) close();
    else if (!RULE.test(line)) rows.push(row);
    start = end + 1;
  }
  close();
  return tables;
}
