import {
  MatrixQuery,
  MattersArisingQuery,
  SilenceQuery,
  StuckQuery,
  type MatrixView,
  type MattersArisingView,
  type MentionState,
} from '@app/contracts';
import { EVERYTHING } from '@app/kernel';
import { GetMatrix, GetMattersArising, GetSilenceReport, ListStuck, type InParts } from '@app/outcomes';
import { count, entries, table } from './lines.js';
import { filterOf } from './filter.js';
import { report } from './report.js';

export const mattersArising = report({
  name: 'matters-arising',
  description: 'what earlier meetings left open and the next one should look at (filter next: another meeting)',
  ask: (asked) => new GetMattersArising(filterOf(MattersArisingQuery, asked), null, EVERYTHING),
  tell: tellMatters,
});

export const silence = report({
  name: 'silence',
  description: 'what the last reviewed reports do not mention (filter run: how many in a row)',
  ask: (asked) => new GetSilenceReport(filterOf(SilenceQuery, asked), null, EVERYTHING),
  tell: ({ rows }) => [
    `${count(rows.length, 'outcome')} under way that the last reviewed report does not mention`,
    ...entries(rows, (index) => [rows[index]?.words ?? '']),
  ],
});

export const stuck = report({
  name: 'stuck',
  description: 'what was said again without progress (filter times: how often, 3 unless told)',
  ask: (asked) => new ListStuck(filterOf(StuckQuery, asked), null, EVERYTHING),
  tell: ({ rows, times }) => [
    `${count(rows.length, 'matter')} said again without progress, ${times === 1 ? 'once' : `${times} times`} or more`,
    ...entries(rows, (index) => [rows[index]?.words ?? '']),
  ],
});

export const matrix = report({
  name: 'matrix',
  description: 'outcomes by meetings: disposition, and whether the meeting spoke of it',
  ask: (asked) => new GetMatrix(filterOf(MatrixQuery, asked), EVERYTHING),
  tell: tellMatrix,
});

function tellMatters(view: InParts<MattersArisingView>): readonly string[] {
  const { meeting, last, matters, byParty } = view;
  const of = (id: string) => matters.flatMap((matter) => (matter.id === id ? [matter] : []));
  const told = (title: string, items: MattersArisingView['reported']) =>
    items.length === 0
      ? []
      : [
          '',
          title,
          ...items.flatMap(({ outcome, on, words }) => of(outcome).map((m) => `${m.reference}  ${on} ${words}`)),
        ];
  const listed = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : ['', title, ...ids.flatMap((id) => of(id).map((m) => `${m.reference}  ${m.title}`))];
  return [
    `Matters arising for ${meeting.id} (${meeting.from ?? 'date not known'}); the last meeting was ${last?.id ?? 'not recorded'}`,
    ...listed('Claimed done, to verify', view.toVerify),
    ...told('With the parent body since then', view.parent),
    ...told('Reported since then', view.reported),
    ...listed('Due before it or at it, or overdue', view.due),
    ...byParty.flatMap(({ party, outcomes }) => {
      const own = outcomes.flatMap(of);
      const said = (index: number) => saidOf(own[index]);
      return ['', party?.name ?? 'Nobody named', ...entries(own, said)];
    }),
  ];
}

function saidOf(matter: MattersArisingView['matters'][number] | undefined): readonly string[] {
  if (matter === undefined) return [];
  const { story, silence: silent, viewsRecorded } = matter;
  const views = viewsRecorded.map(
    ({ type, holder, wording }) => `${type} recorded${holder ? `, ${holder.name}` : ''}: ${wording}`,
  );
  return [story, ...(silent === null ? [] : [silent]), ...views];
}

const marks: Readonly<Record<MentionState, string>> = {
  agreed: 'A',
  mentioned: 'm',
  not_mentioned: '.',
  report_not_reviewed: '?',
  no_report_held: '/',
  cancelled: 'x',
  before: ' ',
};

/** From the first meeting that agreed any of them. */
function tellMatrix({ meetings, rows }: MatrixView): readonly string[] {
  const first = meetings.findIndex((_, column) => rows.some(({ cells }) => cells[column]?.mention !== 'before'));
  return [
    'A agreed here · m mentioned · . not mentioned · ? report not reviewed · / no report held · x cancelled',
    ...table([
      ['', ...meetings.slice(first).map(({ id }) => id)],
      ...rows.map(({ reference, cells }) => [reference, ...cells.slice(first).map(({ mention }) => marks[mention])]),
    ]),
  ];
}
