import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryEntry, HistoryView } from '@app/contracts';
import { EventStore, type RecordedEvent, type TimelineEntry } from '@app/event-store';
import { CLOCK, daysBetween, isoDateOf, type Clock } from '@app/kernel';
import { Kysely } from 'kysely';
import { ActorNames } from '../actor-names.js';
import { stepWords } from '../domain/index.js';
import { registerDay } from '../reading/as-of.js';
import { Names } from '../reading/names.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { entitiesIn, factsOf } from './facts.js';
import { GetOutcomeHistory } from './get-outcome-history.query.js';

@QueryHandler(GetOutcomeHistory)
export class GetOutcomeHistoryHandler implements IQueryHandler<GetOutcomeHistory> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventStore,
    private readonly actors: ActorNames,
  ) {}

  async execute({ outcomeId, asOf: asked }: GetOutcomeHistory): Promise<HistoryView> {
    const now = await recordedOutcome(this.events, outcomeId);
    const { asOf } = await registerDay(this.db, this.clock, now.state.body, asked);
    const { timeline } = asOf === null ? now : await recordedOutcome(this.events, outcomeId, asOf.on);
    const [names, actors] = await Promise.all([
      Names.of(
        this.db,
        [],
        timeline.flatMap(({ event }) => entitiesIn(event)),
      ),
      this.actors.namesOf([...new Set(timeline.map(({ event }) => event.actor))]),
    ]);
    const takenBackBy = new Map(
      timeline.flatMap(({ event }) => (event.annuls === null ? [] : [[event.annuls, event]])),
    );
    return { items: timeline.map((entry) => historyEntry(entry, names, actors, takenBackBy, asOf === null)) };
  }
}

function historyEntry(
  { event, annulled }: TimelineEntry<RecordedEvent>,
  names: Names,
  actors: ReadonlyMap<string, string>,
  takenBackBy: ReadonlyMap<number, RecordedEvent>,
  isNow: boolean,
): HistoryEntry {
  const by = annulled ? takenBackBy.get(event.version) : undefined;
  return {
    version: event.version,
    position: event.position.toString(),
    eventId: event.eventId,
    type: event.type,
    words: stepWords(event.type),
    effectiveOn: event.effectiveOn,
    recordedAt: event.recordedAt.toISOString(),
    recordedDaysLater: Math.max(
      0,
      daysBetween(event.effectiveOn, isoDateOf(event.recordedAt.toISOString().slice(0, 10))),
    ),
    actor: { id: event.actor, name: actors.get(event.actor) ?? 'A person no longer named' },
    ...factsOf(event, names),
    annulled: by ? { byVersion: by.version, reason: factsOf(by, names).note ?? '' } : null,
    annullable: isNow && !annulled && event.version > 1 && event.annuls === null,
    redacted: event.redacted,
  };
}
