import { isDeepStrictEqual } from 'node:util';
import type {
  ChangedLine,
  Changing,
  CountedLine,
  MatrixLine,
  OutcomeRegisterRow,
  RegisterLine,
  ShownLine,
} from './outcome-register.table.js';

export type { AcrossMeetings, ChangedLine, CountedLine, MatrixLine, ShownLine } from './outcome-register.table.js';

/** Letters of JSON: an index entry holds 2,700 bytes at most, and one that holds more cannot be recorded. */
const LONGEST_COUNTED = 1_500;

type Known = Omit<OutcomeRegisterRow, keyof KeptReady>;
type KeptReady = Pick<
  OutcomeRegisterRow,
  'shown' | 'counted' | 'across' | 'since' | 'before' | 'former_kinds' | 'places'
>;

/** Somebody is to do something and has not said yet that it is done. */
export function isUnderWay({ kind, disposition }: Pick<ShownLine, 'kind' | 'disposition'>): boolean {
  return (disposition === 'open' || disposition === 'in_progress') && kind !== 'invitation' && kind !== 'proposal';
}

/** Derived from the rest of the row, whatever the order in which its fields were read: a rebuilt row is the same to the byte. */
export function keptReady(row: Known): KeptReady {
  const now = changing(row);
  const { periods, mentions } = row;
  const shown = { ...identity(row), ...now };
  const counted = countedLine(shown);
  return {
    shown,
    counted: JSON.stringify(counted).length > LONGEST_COUNTED ? null : counted,
    across: {
      line: matrixLine(shown),
      periods: periods.map((period) => [period.from, period.disposition]),
      mentions: mentions.map(({ on, meeting, paragraph }) => [on, meeting, paragraph]),
    },
    since: periods.map(({ from }) => from),
    before: periods.map((period) => JSON.stringify(changes(now, changing(period)))),
    former_kinds: [...new Set(periods.map(({ kind }) => kind))].filter((kind) => kind !== row.kind),
    places: [...new Set(row.paragraphs.flatMap(withBeginnings))],
  };
}

function matrixLine(line: ShownLine): MatrixLine {
  const { outcome_id, reference, meeting_id, number, kind, title, disposition, views, relations } = line;
  return { outcome_id, reference, meeting_id, number, kind, title, disposition, views, relations };
}

export function countedLine(line: ShownLine): CountedLine {
  const dues = isUnderWay(line) ? line.deadlines.map(({ due }) => due) : [];
  return [line.meeting_id, line.kind, line.disposition, line.owners, dues];
}

function identity(row: Known): Omit<ShownLine, keyof Changing> {
  return {
    outcome_id: row.outcome_id,
    reference: row.reference,
    body_id: row.body_id,
    meeting_id: row.meeting_id,
    number: row.number,
    effective_on: row.effective_on,
    version: row.version,
    visibility: row.visibility,
  };
}

function changing(line: RegisterLine): Changing {
  return {
    kind: line.kind,
    title: line.title,
    paragraph: line.paragraph,
    stage: line.stage,
    disposition: line.disposition,
    owners: line.owners,
    addressees: line.addressees,
    deadlines: line.deadlines.map(({ due, words, addressee }) => ({
      due,
      words,
      ...(addressee !== undefined && { addressee }),
    })),
    originals: line.originals.map(({ due, first }) => ({ due, first })),
    apart_by: line.apart_by,
    instruments: line.instruments,
    views: line.views,
    relations: line.relations.map(({ relation, target }) => ({ relation, target })),
    unanswered: line.unanswered,
    last_step: line.last_step,
    last_on: line.last_on,
  };
}

function changes(now: Changing, then: Changing): ChangedLine {
  const current = new Map<string, unknown>(Object.entries(now));
  return Object.fromEntries(Object.entries(then).filter(([field, value]) => !isSame(current.get(field), value)));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && isDeepStrictEqual(a, b));
}

function withBeginnings(paragraph: string): readonly string[] {
  const place = paragraph.toLowerCase();
  const spaces = [...place.matchAll(/ /g)].map(({ index }) => index);
  return [...spaces.map((end) => place.slice(0, end)), place];
}
