import type { ImportView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { ActorNames } from '@app/outcomes';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { countsOf, type ImportState } from '../domain/review/index.js';
import { unreadLanguage } from '../lexicons/languages.js';
import { Readings } from '../reading/readings.js';
import { recordedImport, type ImportOnRecord } from '../recorded-import.js';
import { type KnownNames, RegisterNames } from '../register-names/register-names.js';
import { decisionViews, lastDecisions, named } from './decisions.view.js';
import { GetImport } from './get-import.query.js';
import { matchedOutcomes } from './matched-outcomes.js';
import { meetingView, proposalView, type Around } from './proposal.view.js';

@QueryHandler(GetImport)
export class GetImportHandler implements IQueryHandler<GetImport> {
  constructor(
    private readonly events: EventStore,
    private readonly readings: Readings,
    private readonly registerNames: RegisterNames,
    private readonly actors: ActorNames,
    @Inject(Kysely) private readonly database: Kysely<unknown>,
  ) {}

  async execute({ id }: GetImport): Promise<ImportView> {
    const found = await recordedImport(this.events, id);
    const { state, timeline, version } = found;
    const people = await this.actors.namesOf([...new Set(timeline.map(({ event }) => event.actor))]);
    const names = await this.registerNames.of(state.file.body);
    const matched = await matchedOutcomes(this.database, state);
    const around: Around = { state, names, matched, decisions: lastDecisions(state.decisions, timeline, people) };
    const progress = (await this.readings.progressOf([id])).get(id);
    return {
      ...summaryOf(found, people),
      progress: progress ?? { stage: 'waiting', pagesRead: 0, pages: null },
      ...fileOf(state),
      ...bodiesOf(state, names),
      unreadLanguage: state.report && unreadLanguage(state.report.language),
      meetingsOfReport: (state.report?.meetings ?? []).map((each) => ({
        ...meetingView(each.id, around),
        ordinal: each.ordinal,
      })),
      proposals: state.proposals.map((proposal) => proposalView(proposal, around)),
      decisions: decisionViews(state.decisions, timeline, people),
      version,
    };
  }
}

function summaryOf({ id, state, timeline }: ImportOnRecord, people: ReadonlyMap<string, string>) {
  const { file, name, status, failure, title, report } = state;
  const started = timeline.findLast(({ event }) => event.type === 'ImportStarted')?.event;
  return {
    ...{ id, body: file.body, name, status, title, symbol: report?.symbol ?? null },
    startedBy: named(started?.actor ?? '', people),
    startedAt: started?.recordedAt.toISOString() ?? '',
    failure: failure && { code: failure.code, detail: failure.sentence },
    meetings: report?.meetings.map((meeting) => meeting.id) ?? [],
    counts: countsOf(state),
  };
}

function bodiesOf({ file, report }: ImportState, names: KnownNames) {
  const { bodies = [], printed = [] } = report ?? {};
  const ofAnotherBody = printed.length > 0 && !names.include(file.body, printed);
  return { bodies: ofAnotherBody ? printed : bodies, ofAnotherBody };
}

function fileOf({ file, held }: ImportState) {
  const { mediaType, size, sha256 } = file;
  const document = held && { id: held.document, version: held.version, of: held.of, nature: held.nature };
  return { mediaType, size, sha256, document };
}
