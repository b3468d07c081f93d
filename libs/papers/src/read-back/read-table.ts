import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { DomainError } from '@app/kernel';
import { EVIDENCE, HAPPENED_ON, NOTE, REFERENCE, STEP, VERSION } from '../tables/columns.js';
import { unguarded } from '../tables/formula-guard.js';

export const readHeads = [REFERENCE, VERSION, STEP, HAPPENED_ON, EVIDENCE, NOTE] as const;
export type ReadHead = (typeof readHeads)[number];

/** One row, as text without white space around it; a date is YYYY-MM-DD. `row` counts as the spreadsheet does. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<ReadHead, string>>;
}

const MOST_ROWS = 2_000;
const ARCHIVE = Buffer.from('PK');
/** Of a table of 2,000 rows, unpacked, with room to spare. A small file may unpack to any size. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/**
 * The rows of a table that the register wrote and somebody filled in; columns may have moved, and others may stand between.
 * Refuses with `table-unreadable`, `table-without-column` and `table-too-long`.
 */
export async function readTable(bytes: Buffer, format: 'xlsx' | 'csv'): Promise<readonly TableRow[]> {
  const [heads = [], ...rows] = format === 'csv' ? csvRows(bytes) : await excelRows(bytes);
  const places = new Map(heads.map((head, index) => [head.trim(), index]));
  const missing = [REFERENCE, STEP].filter((head) => !places.has(head));
  if (missing.length > 0)
    throw new DomainError(
      'table-without-column',
      `The first row has no column "${missing.join('" and no column "')}". Take the table that the register wrote and fill in its last columns.`,
      { missing },
    );
  if (rows.length > MOST_ROWS)
    throw new DomainError('table-too-long', `A table has at most ${MOST_ROWS} rows; send it in parts.`, {
      most: MOST_ROWS,
    });
  const at = (cells: readonly string[], head: ReadHead) => (cells[places.get(head) ?? -1] ?? '').trim();
  return rows
    .map((cells, index) => ({ row: index + 2, cells: rowOf((head) => at(cells, head)) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
}

function rowOf(of: (head: ReadHead) => string): Record<ReadHead, string> {
  return {
    [REFERENCE]: of(REFERENCE),
    [VERSION]: of(VERSION),
    [STEP]: of(STEP),
    [HAPPENED_ON]: of(HAPPENED_ON),
    [EVIDENCE]: of(EVIDENCE),
    [NOTE]: of(NOTE),
  };
}

function csvRows(bytes: Buffer): string[][] {
  try {
    const rows: string[][] = parse(bytes, { bom: true, relax_column_count: true, delimiter: delimiterOf(bytes) });
    return rows.map((cells) => cells.map(unguarded));
  } catch (error) {
    throw unreadable(error);
  }
}

/** Excel writes semicolons where the country's decimals have a comma; the heads hold neither. */
function delimiterOf(bytes: Buffer): string {
  const [heads = ''] = bytes.subarray(0, 4_096).toString('utf8').split('\n');
  return heads.split(';').length > heads.split(',').length ? ';' : ',';
}

async function excelRows(bytes: Buffer): Promise<string[][]> {
  if (!bytes.subarray(0, 2).equals(ARCHIVE)) throw unreadable(null);
  try {
    refuseBomb(bytes);
    const rows = await readSheet(bytes);
    return rows.map((cells) => cells.map(cellText));
  } catch (error) {
    throw unreadable(error);
  }
}

/** Looks at the list of contents only; nothing is unpacked. */
function refuseBomb(bytes: Buffer): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) throw new RangeError('it unpacks to more than any table has');
}

/** The reader gives dates at midnight UTC. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function unreadable(cause: unknown): DomainError {
  return new DomainError(
    'table-unreadable',
    'This is not a table that can be read. Save it as .xlsx or as .csv (UTF-8) and send that file.',
    { reason: cause instanceof Error ? cause.message : 'not a file of this type' },
  );
}
