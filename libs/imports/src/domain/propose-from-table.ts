import { claimedIn } from './claimed.js';
import { confidence } from './confidence.js';
import { findDue, type Anchor } from './deadline.js';
import { decideSentence, type Setting, type Verdict } from './decide-sentence.js';
import type { ExtractedTable, Span } from './extracted-report.js';
import { findInstruments } from './instruments.js';
import { namesListed } from './listed-parties.js';
import type { SectionRole } from './lexicon.js';
import { squeeze } from './mask-noise.js';
import { meetingLabel } from './meeting-label.js';
import type { Reading } from './reading.js';
import { assignResponsibility } from './responsibility.js';
import { citedSection } from './sections.js';
import { cellText, type Columns } from './table-columns.js';
import type { Candidate, Due } from './vocabulary.js';

/** Where a table stands in its report. */
export interface TablePlace {
  readonly paragraph: string;
  readonly section: SectionRole;
  readonly meeting: number | null;
}

const WEIGHT = { plain: 0.85, told: 0.7 };

/** The words of a cell without the space around them, and what they span. */
function trimmed(text: string, cell: Span): Span {
  const raw = text.slice(cell.start, cell.end);
  return {
    start: cell.start + (raw.length - raw.trimStart().length),
    end: cell.end - (raw.length - raw.trimEnd().length),
  };
}

interface RowCells {
  readonly what: string;
  readonly span: Span;
  readonly responsible: string;
  readonly deadline: string;
  readonly status: string;
  readonly number: string;
  readonly meeting: string;
  readonly to: string;
}

function cellsOf(text: string, row: readonly Span[], columns: Columns): RowCells | null {
  const cell = row[columns.what];
  const at = (column: number | null): string => (column === null ? '' : cellText(text, row[column]));
  const what = cellText(text, cell);
  if (cell === undefined || !/\p{L}/u.test(what)) return null;
  const told = { responsible: at(columns.responsible), deadline: at(columns.deadline), status: at(columns.status) };
  return {
    what,
    span: trimmed(text, cell),
    ...told,
    number: at(columns.number),
    meeting: at(columns.meeting),
    to: at(columns.to),
  };
}

function verdictOf(cells: RowCells, columns: Columns, place: TablePlace, reading: Reading): Verdict | null {
  const speaker = { voice: 'nobody', names: [] } as const;
  const { kind } = columns.column;
  const lead = { paragraph: '', speaker, kind, names: columns.column.plain, words: columns.header, weight: 0.85 };
  const setting: Setting = {
    section: 'outcomes',
    lead: { ...lead, asked: [], titles: false },
    before: null,
    presenters: [],
    context: cells.what,
    body: reading.metadata.body,
  };
  return decideSentence(cells.what, setting, reading.lexicon);
}

/** A cell headed "Deadline" needs no "by"; its own words are quoted. */
function dueOf(cells: RowCells, anchor: Anchor, { lexicon }: Reading): Due | null {
  const { deadline, what } = cells;
  const stated = ['by ', 'before ', '']
    .map((lead) => findDue(`${lead}${deadline}`, '', anchor, lexicon))
    .find((due) => due !== null);
  if (deadline !== '' && stated) return { ...stated, phrase: deadline };
  return findDue(what, what, anchor, lexicon);
}

/** The meeting that a cell names by its number, else the one that the table stands under. */
const meetingOf = (cells: RowCells, place: TablePlace): number | null =>
  Number(/(\d{1,3})(?:st|nd|rd|th)?\b(?!.*\d)/.exec(cells.meeting)?.[1] ?? NaN) || place.meeting;

function proposeRow(
  cells: RowCells,
  columns: Columns,
  nth: number,
  place: TablePlace,
  reading: Reading,
): Candidate | null {
  const { lexicon, metadata, text } = reading;
  const { body } = metadata;
  const verdict = verdictOf(cells, columns, place, reading);
  if (!verdict) return null;
  const meeting = meetingOf(cells, place);
  const date = metadata.meetings.find(({ number }) => number === meeting)?.date ?? null;
  const listed = namesListed(cells.responsible, lexicon, body);
  const { owners, addressees } = assignResponsibility(verdict, lexicon, body);
  const section = place.section === 'annex' || place.section === 'front' ? 'outcomes' : place.section;
  const weight = columns.column.plain ? WEIGHT.plain : WEIGHT.told;
  const named = listed.length > 0 ? listed : owners;
  return {
    meeting: meetingLabel(meeting, metadata),
    paragraph: [place.paragraph, `row ${cells.number === '' ? nth : cells.number.replace(/\.$/, '')}`].join(' ').trim(),
    kind: verdict.kind,
    quote: squeeze(text.slice(cells.span.start, cells.span.end)),
    ...cells.span,
    issuer: body,
    owners: named,
    addressees: columns.to === null ? addressees : namesListed(cells.to, lexicon, body),
    due: dueOf(cells, { body, meeting, date }, reading),
    instruments: findInstruments(cells.what),
    section: citedSection(section),
    confidence: confidence(weight, section, 'nobody', verdict.kind, named),
    because: [columns.header, ...verdict.because.filter((words) => words !== columns.header)],
    restates: null,
    claimed: claimedIn(cells.status, lexicon.language.tables),
  };
}

/** A proposal for each row of a table of actions that says what is to be done. */
export function proposeFromTable(
  table: ExtractedTable,
  columns: Columns,
  place: TablePlace,
  reading: Reading,
): readonly Candidate[] {
  return table.rows.slice(columns.head + 1).flatMap((row, index) => {
    const cells = cellsOf(reading.text, row, columns);
    const candidate = cells && proposeRow(cells, columns, index + 1, place, reading);
    return candidate ? [candidate] : [];
  });
}
