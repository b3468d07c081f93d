import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { OutcomeView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import type { Sight } from '@app/kernel';
import type { OutcomeState } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import type { DatedLine } from '../reading/register-lines.js';
import { Names } from '../reading/names.js';
import { seenEvidence } from '../reading/seen-evidence.js';
import { registerRowView } from '../reading/register-row.view.js';
import { recordedOutcome, type OutcomeOnRecord } from '../recorded-outcome.js';
import { GetOutcome } from './get-outcome.query.js';
import { ActorNames } from '../actor-names.js';
import { lineOfOutcome } from './line-of-outcome.js';
import { lifeView } from './life.view.js';
import { mergedIntoView, mergedRecords, takenInViews, viewsOfAll, type MergedRecord } from './merged-records.js';
import { observationViews, observers } from './observations.view.js';
import { citedDocuments, instrumentNames, meetingTitles, relatedOutcomes, viewsOn } from './neighbours.js';
import { namedBeside, partyViews, stepViews, wordingViews } from './outcome.view.js';

/** The outcome itself is folded from the log; its line in the register and what surrounds it come from read models. */
@QueryHandler(GetOutcome)
export class GetOutcomeHandler implements IQueryHandler<GetOutcome> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly events: EventStore,
    private readonly actors: ActorNames,
  ) {}

  async execute({ outcomeId, asked, may, sight }: GetOutcome): Promise<OutcomeView> {
    const now = await recordedOutcome(this.events, outcomeId);
    const { body } = now.state;
    const owners = now.state.owners.map(({ entity }) => entity);
    const day = await this.moments.day(body, asked, sight);
    const isNow = day.asOf === null && day.asRecorded === null;
    const then = isNow ? now : await recordedOutcome(this.events, outcomeId, knownBy(day));
    const actors = await this.actors.namesOf(observers(then.timeline));
    return this.moments.at(day, null, async (counted) => {
      const at = { ...counted, rows: counted.everyRow };
      const merged = await mergedRecords(this.events, at, then.state);
      const line = await lineOfOutcome(at, outcomeId, then.state.body, now);
      const view = await outcomeView(at, line, then, merged.takenIn);
      return {
        ...view,
        steps: isNow ? view.steps((ability) => may(ability, body, owners)) : [],
        observations: observationViews(then.timeline, actors),
        mergedInto: mergedIntoView(merged.into),
      };
    });
  }
}

type Shown = Omit<OutcomeView, 'steps' | 'observations' | 'mergedInto'> & {
  /** What may happen next, for who has these abilities. At any other moment than now nothing can. */
  readonly steps: (may: (ability: string) => boolean) => OutcomeView['steps'];
};

async function outcomeView(
  at: RegisterAt,
  line: DatedLine,
  { state, version, timeline }: OutcomeOnRecord,
  takenIn: readonly MergedRecord[],
): Promise<Shown> {
  const cited = [state, ...takenIn.map((record) => record.state)].flatMap(({ citations }) => citations);
  const [documents, instruments, relations, views, meetings] = await Promise.all([
    citedDocuments(at, cited),
    instrumentNames(at.db, state),
    relatedOutcomes(at, line.outcome_id, state.relations),
    viewsOn(at, viewsOfAll(state)),
    meetingTitles(at.db, [state.meeting, ...state.submissions.flatMap(({ meeting }) => meeting ?? [])]),
  ]);
  const owners = takenIn.flatMap((record) => record.state.owners.map(({ entity }) => entity));
  const names = await Names.of(at.db, [line], [...namedBeside(state), ...owners]);
  const wordings = [
    ...wordingViews(state, documents, null),
    ...takenIn.flatMap((record) =>
      wordingViews(record.state, documents, { id: record.id, name: record.state.reference }),
    ),
  ];
  return {
    ...registerRowView({ ...line, version, views: views.map(({ id: view }) => view) }, names),
    ...partyViews(withSeenDocuments(state, at.sight), names, meetings),
    meetingTitle: meetings.get(state.meeting) ?? state.meeting,
    wordings,
    wordingsDiffer: new Set(wordings.map(({ wording }) => wording.trim())).size > 1,
    instruments,
    enteredAt: state.enteredAt,
    life: lifeView(state, timeline),
    acceptance: state.acceptance,
    verifiedBy: state.verifiedBy,
    views,
    relations,
    takenIn: takenInViews(takenIn, names),
    steps: (may) => (state.mergedInto ? [] : stepViews(state, names, may)),
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

function withSeenDocuments(state: OutcomeState, sight: Sight): OutcomeState {
  const submissions = state.submissions.map((each) => ({
    ...each,
    document: seenEvidence(each.document, sight, state.body),
  }));
  return { ...state, submissions };
}
