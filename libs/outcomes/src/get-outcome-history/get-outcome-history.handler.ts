import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryEntry, HistoryView, Named } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Kysely } from 'kysely';
import { ActorNames } from '../actor-names.js';
import type { OutcomeId } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import { Names } from '../reading/names.js';
import { seenEvidence } from '../reading/seen-evidence.js';
import { RegisterMoments, type SeenDay } from '../reading/register-at.js';
import { hiddenAmong } from '../reading/seen.js';
import { recordedOutcome, type OutcomeOnRecord } from '../recorded-outcome.js';
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
  ) {}

  async execute({ outcomeId, asked, sight }: GetOutcomeHistory): Promise<HistoryView> {
    const now = await recordedOutcome(this.events, outcomeId);
    const day = await this.moments.day(now.state.body, asked, sight);
    const own = await this.entriesOf(outcomeId, now, day, null);
    const { state } = await recordedOutcome(this.events, outcomeId, knownBy(day));
    const ids = state.takenIn?.map(({ outcome }) => outcome) ?? [];
    const hidden = await hiddenAmong(this.db, sight, ids);
    const others = await Promise.all(
      ids
        .filter((id) => !hidden.has(id))
        .map(async (id) => {
          const record = await recordedOutcome(this.events, id);
          return this.entriesOf(id, record, day, { id, name: record.state.reference });
        }),
    );
    if (others.length === 0) return { items: own };
    return { items: [...own, ...others.flat()].sort(byDayThenPosition) };
  }

  /** `record` names it where it was merged into the outcome that is asked about. */
  private async entriesOf(
    id: OutcomeId,
    now: OutcomeOnRecord,
    { asOf, asRecorded, timeZone, sight }: SeenDay,
    record: Named | null,
  ): Promise<HistoryEntry[]> {
    const known =
      asRecorded === null ? now : await recordedOutcome(this.events, id, knownBy({ asOf: null, asRecorded }));
    const { timeline: all } =
      asOf === null ? known : await recordedOutcome(this.events, id, knownBy({ asOf, asRecorded }));
    const timeline = await withoutHiddenSteps(this.db, sight, all);
    const [names, actors] = await Promise.all([
      Names.of(
        this.db,
        [],
        timeline.flatMap(({ event }) => entitiesIn(event)),
      ),
      this.actors.namesOf([...new Set(timeline.map(({ event }) => event.actor))]),
    ]);
    const takenBackBy = new Map(
      known.timeline.flatMap(({ event }) => (event.annuls === null ? [] : [[event.annuls, event]])),
    );
    const goesOn = asOf === null && asRecorded === null && record === null && now.state.mergedInto === undefined;
    const former = formerKinds(timeline);
    return timeline.map((entry, index) => {
      const item = historyEntry(entry, { names, actors, takenBackBy, timeZone, goesOn });
      const evidence = seenEvidence(item.evidence, sight, now.state.body);
      return { ...item, evidence, formerKind: former[index] ?? null, record };
    });
  }
}

/** Two histories in one: in the order in which it happened, and of one day as it was recorded. */
function byDayThenPosition(a: HistoryEntry, b: HistoryEntry): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return Number(BigInt(a.position) - BigInt(b.position));
}
