import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Paper } from '../paper.js';
import { columns, STEP, type Column } from './columns.js';
import { additions, filters } from './excel-additions.js';
import { stepColumns, stepDropDowns, STEPS_SHEET, type StepColumns } from './excel-steps.js';

/** What a cell of Excel holds at most. */
const CELL = 32_767;

/** One sheet with the rows, one that says what they are, and one with the steps that each of them may take next. */
export function excelPaper(paper: Paper): Promise<Buffer> {
  const rows = paper.sections.flatMap(({ heading, entries }) =>
    entries.map((entry) => columns.map((column) => cell(column, column.of(entry, heading)))),
  );
  const all = paper.sections.flatMap(({ entries }) => entries);
  const lists = stepColumns(all);
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
    { data: stepRows(lists), sheet: STEPS_SHEET, columns: lists.map(() => ({ width: 28 })) },
  ];
  const column = columns.findIndex(({ head }) => head === STEP);
  const features = [additions(filters(rows.length + 1, columns.length), stepDropDowns(all, lists, column))];
  return writeExcelFile(sheets, { features }).toBuffer();
}

function cell({ type }: Column, value: string | number | null): Cell {
  if (value === null) return null;
  if (type === 'date')
    return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return { value: value.slice(0, CELL), type: String, wrap: true, alignVertical: 'top' };
}

function stepRows(lists: StepColumns): Cell[][] {
  const longest = Math.max(1, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    lists.map((list): Cell => (list[row] === undefined ? null : { value: list[row], type: String })),
  );
}

function about({ title, body, meeting, moment, summary }: Paper): Cell[][] {
  const lines = [
    `${title} · ${body.name}`,
    ...(meeting === null ? [] : [meeting]),
    moment,
    ...summary,
    'To report: choose "New step" from its list, fill in "Happened on" and, where there is any, "Evidence" and "Note", and send the file back. The other columns are not read, except "Reference" and "Version".',
  ];
  return lines.map((value) => [{ value, type: String, wrap: true }]);
}
