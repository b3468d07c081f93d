import { type IsoDate } from '@app/kernel';
import { type Citation, workflows } from '@app/outcomes';
import { type Planned, type Request } from './planned.js';
import {
  type Decisions,
  type SampleLater,
  type SampleOutcome,
  type SampleReport,
  type Workspace,
} from './sample.schema.js';

/** A command that names other outcomes and so waits for them. */
export interface Link {
  readonly needs: readonly string[];
  readonly planned: Planned;
}

/** The commands of one report: the document, its meetings' word on it, and its outcomes; apart from them what ties outcomes. */
export function planReport(
  workspace: Workspace,
  report: SampleReport,
  { outcomes, later }: Decisions,
): { readonly commands: readonly Planned[]; readonly links: readonly Link[] } {
  const scope = workspace.body.id;
  const at = (effectiveOn: IsoDate, key: string, request: Request): Planned => ({ key, scope, effectiveOn, request });
  const heldOn = (meeting: string): IsoDate => lastDayOf(workspace, meeting) ?? report.on;
  const document = report.id;
  const links = outcomes.flatMap((outcome) =>
    linksOf(outcome, outcomes).map(({ needs, key, request }) => ({
      needs,
      planned: at(heldOn(meetingOf(outcome.reference)), key, request),
    })),
  );
  return {
    commands: [
      at(report.on, `document ${document}`, registerDocument(scope, report)),
      ...report.meetings.flatMap((meeting) => [
        at(report.on, `report ${meeting} ${document}`, { type: 'ReceiveReport', meeting, document }),
        at(report.on, `review ${meeting} ${document}`, { type: 'ReviewReport', meeting, document }),
      ]),
      ...outcomes.map((outcome) =>
        at(heldOn(meetingOf(outcome.reference)), `outcome ${outcome.reference}`, recordOutcome(report, outcome)),
      ),
    ],
    links: [
      ...links,
      ...later.map((said) => ({
        needs: [said.outcome],
        planned: at(heldOn(said.meeting), `${said.step} ${said.outcome} ${said.meeting}`, takeStep(report, said)),
      })),
    ],
  };
}

function meetingOf(reference: string): string {
  return reference.slice(0, reference.indexOf('/'));
}

function lastDayOf({ meetings }: Workspace, id: string): IsoDate | null {
  return meetings.find((meeting) => meeting.id === id)?.to ?? null;
}

function registerDocument(body: string, report: SampleReport): Request {
  const { id, symbol, title, meetings, language, version, stage, file: path } = report;
  return {
    type: 'RegisterDocument',
    document: { document: id, kind: 'report', symbol, meetings, body, language },
    file: { version, stage, language, mediaType: 'text/plain' },
    path,
    prose: { title },
  };
}

function citationIn({ id, version }: SampleReport, paragraph: string): Citation {
  return { document: id, version, paragraph };
}

function recordOutcome(report: SampleReport, outcome: SampleOutcome): Request {
  const { reference, kind, title, citations, owners, addressees, deadlines, instruments } = outcome;
  const { issuers, positions, view } = outcome;
  return {
    type: 'RecordOutcome',
    reference,
    number: Number(reference.slice(reference.indexOf('/') + 1)),
    kind,
    outcome: {
      meeting: meetingOf(reference),
      citations: citations.map(({ paragraph }) => citationIn(report, paragraph)),
      owners,
      addressees,
      deadlines: deadlines.map(({ due, restsOn }) => ({ due, restsOn })),
      instruments,
      stage: outcome.stage ?? workflows[kind].entry,
      holder: outcome.holder ?? null,
      ...(issuers && { issuers }),
      ...(positions && { positions }),
      ...(view && { view }),
    },
    prose: {
      title,
      wordings: citations.map(({ quote }) => quote),
      deadlineWords: deadlines.map(({ words }) => words),
    },
  };
}

function takeStep(report: SampleReport, said: SampleLater): Request {
  const { outcome: reference, step, meeting, paragraph, quote, details, note } = said;
  const { owner } = details;
  return {
    type: 'TakeStep',
    reference,
    step,
    details: { meeting, citation: citationIn(report, paragraph), ...(owner !== undefined && { owner }) },
    prose: { wording: quote, ...(note !== undefined && { note }) },
  };
}

interface Tie {
  readonly needs: readonly string[];
  readonly key: string;
  readonly request: Request;
}

function linksOf({ reference, relations, views }: SampleOutcome, outcomes: readonly SampleOutcome[]): readonly Tie[] {
  return [
    ...relations.map(({ relation, target, statedBy, note }): Tie => {
      const prose = note === undefined ? {} : { note };
      return {
        needs: [reference, target],
        key: `${relation} ${reference} ${target}`,
        request: { type: 'RelateOutcome', reference, relation, target, statedBy, prose },
      };
    }),
    ...views.map(({ view, statedBy, note }): Tie => {
      const holder = outcomes.find((other) => other.reference === view)?.holder ?? null;
      const prose = note === undefined ? {} : { note };
      return {
        needs: [reference, view],
        key: `view ${reference} ${view}`,
        request: { type: 'QualifyByView', reference, view, holder, statedBy, prose },
      };
    }),
  ];
}
