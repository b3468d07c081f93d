import { stringify } from 'csv-stringify/sync';
import type { Paper } from '../paper.js';
import { columns } from './columns.js';
import { guarded } from './formula-guard.js';

/** RFC 4180 in UTF-8 with its mark, which Excel needs to read letters beyond ASCII. */
export function csvPaper({ sections }: Paper): Buffer {
  const rows = sections.flatMap(({ heading, entries }) =>
    entries.map((entry) => columns.map(({ of }) => guarded(of(entry, heading)))),
  );
  return Buffer.from(stringify([columns.map(({ head }) => head), ...rows], { bom: true, record_delimiter: '\r\n' }));
}
