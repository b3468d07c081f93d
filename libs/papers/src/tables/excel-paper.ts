import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Paper } from '../paper.js';
import { columns, type Column } from './columns.js';
import { filters } from './excel-filters.js';

/** What a cell of Excel holds at most. */
const CELL = 32_767;

/** One sheet with the rows and one that says what they are. */
export function excelPaper(paper: Paper): Promise<Buffer> {
  const rows = paper.sections.flatMap(({ heading, entries }) =>
    entries.map((entry) => columns.map((column) => cell(column, column.of(entry, heading)))),
  );
  const heads = columns.map(({ head }): Cell => ({ value: head, fontWeight: 'bold', backgroundColor: '#E9EDF2' }));
  const sheets = [
    {
      data: [heads, ...rows],
      sheet: 'Outcomes',
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    { data: about(paper), sheet: 'About', columns: [{ width: 100 }] },
  ];
  return writeExcelFile(sheets, { features: [filters(rows.length + 1, columns.length)] }).toBuffer();
}

function cell({ type }: Column, value: string | number | null): Cell {
  if (value === null) return null;
  if (type === 'date')
    return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return { value: value.slice(0, CELL), type: String, wrap: true, alignVertical: 'top' };
}

function about({ title, body, meeting, moment, summary }: Paper): Cell[][] {
  const lines = [
    `${title} · ${body.name}`,
    ...(meeting === null ? [] : [meeting]),
    moment,
    ...summary,
    'To report: fill in "New step", "Happened on" and, where there is any, "Evidence" and "Note", and send the file back. The other columns are not read, except "Reference" and "Version".',
  ];
  return lines.map((value) => [{ value, type: String, wrap: true }]);
}
