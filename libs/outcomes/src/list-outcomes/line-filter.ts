import type { RegisterFilter } from '../reading/register-filter.js';
import type { Facts } from '../reading/facts.js';
import type { PageLine } from '../reading/page-line.js';
import { NOBODY, type CountedFacet } from './facet-tally.js';

export type LineTest = (line: PageLine) => boolean;
export type LineTests = Readonly<Record<CountedFacet | 'overdue' | 'other', LineTest>>;

const yes: LineTest = () => true;

/** What `conditions` asks of rows in SQL, asked of lines: all but the words, which only the database finds. */
export function lineTests(filter: RegisterFilter, facts: Facts): LineTests {
  const oneOf = (wanted: readonly string[] | undefined, value: (line: PageLine) => string): LineTest =>
    wanted?.length ? (line) => wanted.includes(value(line)) : yes;
  const anyOf = (wanted: readonly string[] | undefined, values: (line: PageLine) => readonly string[]): LineTest =>
    wanted?.length ? (line) => values(line).some((value) => wanted.includes(value)) : yes;
  const others = [
    oneOf(filter.stage, ({ stage }) => stage),
    anyOf(filter.instrument, ({ instruments }) => instruments),
    anyOf(filter.awaits, ({ awaits }) => awaits),
    filter.dueBy === undefined ? yes : isDueBy(filter.dueBy, facts),
  ];
  return {
    meeting: oneOf(filter.meeting, ({ meeting_id }) => meeting_id),
    kind: oneOf(filter.kind, ({ kind }) => kind),
    disposition: oneOf(filter.disposition, ({ disposition }) => disposition),
    owner: anyOf(filter.owner, ({ owners }) => (owners.length === 0 ? [NOBODY] : owners)),
    overdue: filter.overdue === true ? ({ late }) => late : yes,
    other: (line) => others.every((test) => test(line)),
  };
}

/** A limit that hangs on the meeting itself, or a day that is not later than it. */
function isDueBy(meeting: string, facts: Facts): LineTest {
  const days = facts.get(meeting);
  const last = days?.to ?? days?.from ?? null;
  return ({ under_way, late, due_on, due_meetings }) =>
    under_way && !late && (due_meetings.includes(meeting) || (due_on !== null && last !== null && due_on <= last));
}

/** Those that pass all tests but one, or all. */
export function passing(lines: readonly PageLine[], tests: LineTests, without?: keyof LineTests): readonly PageLine[] {
  const asked = (Object.keys(tests) as (keyof LineTests)[])
    .filter((name) => name !== without)
    .map((name) => tests[name]);
  return lines.filter((line) => asked.every((test) => test(line)));
}
