import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryEntry, HistoryView, Named } from '@app/contracts';
import { EventStore, type RecordedEvent } from '@app/event-store';
import { Kysely } from 'kysely';
import { ActorNames } from '../actor-names.js';
import type { OutcomeId } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import { BESIDE_FACTS, type Facts } from '../reading/facts.js';
import { HeldFacts } from '../reading/held-facts.js';
import { seenEvidence } from '../reading/seen-evidence.js';
import { RegisterMoments, type SeenDay } from '../reading/register-at.js';
import { hiddenAmong } from '../reading/seen.js';
import { outcomeStream } from '../outcome-stream.js';
import { type OutcomeOnRecord, outcomeOf } from '../recorded-outcome.js';
import { entitiesIn } from './facts.js';
import { formerKinds } from './former-kinds.js';
import { historyEntry } from './history-entry.js';
import { withoutHiddenSteps } from './hidden-steps.js';
import { GetOutcomeHistory } from './get-outcome-history.query.js';

@QueryHandler(GetOutcomeHistory)
export class GetOutcomeHistoryHandler implements IQueryHandler<GetOutcomeHistory> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly moments: RegisterMoments,
    private readonly events: EventStore,
    private readonly actors: ActorNames,
    private readonly held: HeldFacts,
  ) {}

  execute({ outcomeId, asked, sight, read }: GetOutcomeHistory): Promise<HistoryView> {
    let known = read;
    return this.held.beside(async (facts) => {
      const { events, beside } =
        known ?? (await this.events.readBeside(outcomeStream(outcomeId).streamId, BESIDE_FACTS));
      known = undefined;
      if (beside !== null) facts.saw(beside);
      const now = outcomeOf(events, outcomeId);
      const day = await this.moments.day(now.state.body, asked, sight, facts);
      return this.historyOf({ id: outcomeId, events, now, day, facts });
    });
  }

  private async historyOf(told: ToldRecord): Promise<HistoryView> {
    const { id, events, day, facts } = told;
    const own = await this.entriesOf(told, null);
    const { asOf, asRecorded } = day;
    const { state } = asOf === null && asRecorded === null ? told.now : outcomeOf(events, id, knownBy(day));
    const ids = state.takenIn?.map(({ outcome }) => outcome) ?? [];
    const hidden = await hiddenAmong(this.db, day.sight, ids);
    const others = await Promise.all(
      ids
        .filter((each) => !hidden.has(each))
        .map(async (each) => {
          const recorded = await this.events.read(outcomeStream(each).streamId);
          const now = outcomeOf(recorded, each);
          return this.entriesOf(
            { id: each, events: recorded, now, day, facts },
            { id: each, name: now.state.reference },
          );
        }),
    );
    if (others.length === 0) return { items: own };
    return { items: [...own, ...others.flat()].sort(byDayThenPosition) };
  }

  /** `record` names it where it was merged into the outcome that is asked about. */
  private async entriesOf({ id, events, now, day, facts }: ToldRecord, record: Named | null): Promise<HistoryEntry[]> {
    const { asOf, asRecorded, timeZone, sight } = day;
    const known = asRecorded === null ? now : outcomeOf(events, id, knownBy({ asOf: null, asRecorded }));
    const { timeline: all } = asOf === null ? known : outcomeOf(events, id, knownBy({ asOf, asRecorded }));
    const timeline = await withoutHiddenSteps(this.db, sight, all);
    const [actors] = await Promise.all([
      this.actors.namesOf([...new Set(timeline.map(({ event }) => event.actor))]),
      facts.need(this.db, { entities: timeline.flatMap(({ event }) => entitiesIn(event)) }),
    ]);
    const takenBackBy = new Map(
      known.timeline.flatMap(({ event }) => (event.annuls === null ? [] : [[event.annuls, event]])),
    );
    const goesOn = asOf === null && asRecorded === null && record === null && now.state.mergedInto === undefined;
    const former = formerKinds(timeline);
    return timeline.map((entry, index) => {
      const item = historyEntry(entry, { names: facts, actors, takenBackBy, timeZone, goesOn });
      const evidence = seenEvidence(item.evidence, sight, now.state.body);
      return { ...item, evidence, formerKind: former[index] ?? null, record };
    });
  }
}

/** One record and what its history is told with. */
interface ToldRecord {
  readonly id: OutcomeId;
  readonly events: readonly RecordedEvent[];
  /** By what is recorded to date. */
  readonly now: OutcomeOnRecord;
  readonly day: SeenDay;
  readonly facts: Facts;
}

/** Two histories in one: in the order in which it happened, and of one day as it was recorded. */
function byDayThenPosition(a: HistoryEntry, b: HistoryEntry): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return Number(BigInt(a.position) - BigInt(b.position));
}
