import { AgeingQuery, SinceQuery, type AgeFigures, type AgeingView, type EntityPageView } from '@app/contracts';
import { EVERYTHING } from '@app/kernel';
import { GetAgeing, GetEntityPage, GetInstrumentRegister, type InParts } from '@app/outcomes';
import { filterOf } from './filter.js';
import { count, entries, table } from './lines.js';
import { report } from './report.js';

export const ageing = report({
  name: 'ageing',
  description: 'how old what is open is, and how much was done, by body, meeting and kind',
  ask: (asked) => new GetAgeing(filterOf(AgeingQuery, asked), EVERYTHING),
  tell: tellAgeing,
});

export const instrument = report({
  name: 'instrument',
  about: 'instrument',
  description: 'everything about one instrument (filter since: a year or a date)',
  ask: (asked, about) => new GetInstrumentRegister(about, filterOf(SinceQuery, asked), null, EVERYTHING),
  tell: ({ instrument: { name, aliases, warnings }, since, rows }) => [
    `${name}${since === null ? '' : `, since ${since}`}: ${count(rows.length, 'outcome')}`,
    ...(aliases.length === 0 ? [] : [`Also written: ${aliases.join('; ')}`]),
    ...warnings.map((words) => `Sources disagree: ${words}`),
    ...entries(rows, (index) => [rows[index]?.story ?? '']),
  ],
});

export const entity = report({
  name: 'entity',
  about: 'entity',
  description: 'what one entity has promised, was asked for and reported (filter since: a year or a date)',
  ask: (asked, about) => new GetEntityPage(about, filterOf(SinceQuery, asked), null, EVERYTHING),
  tell: tellEntity,
});

const heads = ['', 'counted', 'open', 'implemented', 'spoken of again', 'open for (days, median)', 'oldest'];

function tellAgeing({ body, all, byMeeting, byKind, leftOut }: AgeingView): readonly string[] {
  const rows = [
    heads,
    figures(body, all),
    ...byMeeting.map((each) => figures(each.meeting, each.figures)),
    ...byKind.map((each) => figures(each.kind.replaceAll('_', ' '), each.figures)),
  ];
  if (leftOut.outcomes === 0) return table(rows);
  return [
    ...table(rows),
    `Not counted, as no report was reviewed: ${count(leftOut.outcomes, 'outcome')} of ${leftOut.meetings.join(', ')}`,
  ];
}

function figures(
  name: string,
  { counted, implemented, spokenAgain, openDays, dispositions }: AgeFigures,
): readonly string[] {
  const open = dispositions.open + dispositions.in_progress + dispositions.awaiting_verification;
  const share = ({ count: n, of }: AgeFigures['implemented']) => `${n} of ${of}`;
  return [
    name,
    String(counted),
    String(open),
    share(implemented),
    share(spokenAgain),
    ...(openDays === null ? ['–', '–'] : [String(openDays.median), String(openDays.oldest)]),
  ];
}

const roleWords: Readonly<Record<keyof EntityPageView['roles'], string>> = {
  promised: 'Promised',
  owns: 'Must act on',
  addressed: 'Was addressed in',
  holds: 'Holds the view',
  supports: 'Supports',
  opposes: 'Opposes',
};

function tellEntity({ entity: { name }, rows, roles, reported }: InParts<EntityPageView>): readonly string[] {
  const of = (ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id));
  const reference = (id: string) => of([id])[0]?.reference ?? id;
  return [
    name,
    ...Object.entries(roleWords).flatMap(([role, words]) => {
      const own = of(Object.entries(roles).flatMap(([each, ids]) => (each === role ? ids : [])));
      return own.length === 0 ? [] : ['', words, ...entries(own, (index) => [own[index]?.story ?? ''])];
    }),
    ...(reported.length === 0 ? [] : ['', 'Reported']),
    ...reported.map(({ outcome, on, words }) => `${on}  ${reference(outcome)}  ${words}`),
  ];
}
