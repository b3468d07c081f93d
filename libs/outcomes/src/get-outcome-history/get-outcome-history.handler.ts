import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryEntry, HistoryView } from '@app/contracts';
import { EventStore, type RecordedEvent, type TimelineEntry } from '@app/event-store';
import { dateIn, daysBetween } from '@app/kernel';
import { Kysely } from 'kysely';
import { ActorNames } from '../actor-names.js';
import { stepWords } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import { Names } from '../reading/names.js';
import { seenEvidence } from '../reading/seen-evidence.js';
import { RegisterMoments } from '../reading/register-at.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { entitiesIn, factsOf } from './facts.js';
import { formerKinds } from './former-kinds.js';
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
    const { asOf, asRecorded, timeZone } = await this.moments.day(now.state.body, asked, sight);
    const known =
      asRecorded === null ? now : await recordedOutcome(this.events, outcomeId, knownBy({ asOf: null, asRecorded }));
    const { timeline: all } =
      asOf === null ? known : await recordedOutcome(this.events, outcomeId, knownBy({ asOf, asRecorded }));
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
    const told = { names, actors, takenBackBy, timeZone, isNow: asOf === null && asRecorded === null };
    const former = formerKinds(timeline);
    const items = timeline.map((entry, index) => ({ ...historyEntry(entry, told), formerKind: former[index] ?? null }));
    return {
      items: items.map((item) => ({ ...item, evidence: seenEvidence(item.evidence, sight, now.state.body) })),
    };
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
): Omit<HistoryEntry, 'formerKind'> {
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
