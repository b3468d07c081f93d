import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryEntry, HistoryView } from '@app/contracts';
import { EventStore, type RecordedEvent, type TimelineEntry } from '@app/event-store';
import { CLOCK, dateIn, daysBetween, type Clock } from '@app/kernel';
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
    const { asOf, timeZone } = await registerDay(this.db, this.clock, now.state.body, asked);
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
      now.timeline.flatMap(({ event }) => (event.annuls === null ? [] : [[event.annuls, event]])),
    );
    const told = { names, actors, takenBackBy, timeZone, isNow: asOf === null };
    return { items: timeline.map((entry) => historyEntry(entry, told)) };
  }
}

interface Told {
  readonly names: Names;
  readonly actors: ReadonlyMap<string, string>;
  readonly takenBackBy: ReadonlyMap<number, RecordedEvent>;
  readonly timeZone: string;
  readonly isNow: boolean;
}

function historyEntry(
  { event, annulled }: TimelineEntry<RecordedEvent>,
  { names, actors, takenBackBy, timeZone, isNow }: Told,
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
    recordedDaysLater: Math.max(0, daysBetween(event.effectiveOn, dateIn(timeZone, event.recordedAt))),
    actor: { id: event.actor, name: actors.get(event.actor) ?? 'A person no longer named' },
    ...factsOf(event, names),
    annulled: by ? { byVersion: by.version, reason: factsOf(by, names).note ?? '' } : null,
    annullable: isNow && !annulled && event.version > 1 && event.annuls === null,
    redacted: event.redacted,
  };
}
