import type { ExtractedTable, Span } from './extracted-report.js';
import type { Lexicon, SectionRole } from './lexicon.js';
import { meetingNamed } from './meeting-context.js';
import type { TablePlace } from './propose-from-table.js';
import type { Reading } from './reading.js';
import type { Block } from './split-into-blocks.js';
import { readColumns, type Columns } from './table-columns.js';
import { findTextTables } from './text-tables.js';

/** A table whose head says what is to be done, by whom, until when, or how far it is. */
export interface ActionTable {
  readonly table: ExtractedTable;
  readonly columns: Columns;
}

const CAPTIONS = 3;

/** The tables of actions of a report; where its format has no tables, those that its text shows by bars or tabs. */
export function findActionTables(
  text: string,
  tables: readonly ExtractedTable[],
  { language }: Lexicon,
): readonly ActionTable[] {
  return (tables.length > 0 ? tables : findTextTables(text)).flatMap((table) => {
    const columns = readColumns(text, table, language.tables);
    return columns ? [{ table, columns }] : [];
  });
}

/** What is a grid of cells, and not a box around words such as "Action required", in the order of the text. */
export function gridsOf(tables: readonly ExtractedTable[], found: readonly ActionTable[]): readonly Span[] {
  const isGrid = ({ rows }: ExtractedTable): boolean => rows.length > 1 && rows.some((row) => row.length > 1);
  const ours = found.map(({ table }) => table);
  return [...new Set([...tables.filter(isGrid), ...ours])].sort((a, b) => a.start - b.start);
}

/** Where a table stands: under the paragraph before it, and the meeting that its captions name. */
export function placeOf(
  table: ExtractedTable,
  blocks: readonly Block[],
  sections: readonly SectionRole[],
  { metadata, lexicon }: Reading,
): TablePlace {
  const after = blocks.findIndex(({ start }) => start >= table.start);
  const last = (after === -1 ? blocks.length : after) - 1;
  const latest = metadata.meetings.at(-1)?.number ?? null;
  const meeting = blocks
    .slice(Math.max(0, last + 1 - CAPTIONS), last + 1)
    .reduce((current, { text }) => meetingNamed(text, metadata.meetings, current, lexicon.language), latest);
  return { paragraph: blocks[last]?.paragraph ?? '', section: sections[last] ?? 'outcomes', meeting };
}
