import { Injectable } from '@nestjs/common';
import {
  childCommandId,
  EventStore,
  requestHashOf,
  type Appended,
  type Metadata,
  type RecordedEvent,
} from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { outcome, type MergeCommand, type OutcomeId } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome, type OutcomeOnRecord } from '../recorded-outcome.js';

/** What the record that stays is told, and the event of the one that went which says so. */
interface Lacking {
  readonly command: MergeCommand;
  readonly cause: RecordedEvent;
  readonly effectiveOn: IsoDate;
}

/**
 * A merge, or its undoing, stands on two streams. The record that goes is the truth; this brings the other into line with it, by
 * a command whose id comes from the event that is followed, so that a retry and a follow-up after a crash do it once.
 */
@Injectable()
export class SettleMerges {
  constructor(private readonly events: EventStore) {}

  /**
   * Resolves to the position of the last thing written, null where all was in line. Refuses with `outcome-merged` where the other
   * record went away in the same moment: then the merge is taken back.
   */
  async settle(gone: OutcomeId): Promise<bigint | null> {
    const record = await recordedOutcome(this.events, gone);
    let last: bigint | null = null;
    for (const stays of everMergedInto(record)) {
      const written = await this.settleWith(gone, record, stays);
      last = written?.position ?? last;
    }
    return last;
  }

  private async settleWith(gone: OutcomeId, record: OutcomeOnRecord, stays: OutcomeId): Promise<Appended | null> {
    const other = await recordedOutcome(this.events, stays);
    const isGone = record.state.mergedInto?.outcome === stays;
    const isHeld = other.state.takenIn?.some(({ outcome: each }) => each === gone) ?? false;
    if (isGone === isHeld) return null;
    const lacking = isGone ? takingIn(gone, record, other) : lettingGo(gone, record, other);
    try {
      return await this.events.handle(outcome, outcomeStream(stays), lacking.command, {
        ...caused(lacking.cause, 1),
        effectiveOn: lacking.effectiveOn,
      });
    } catch (refusal) {
      if (!isRefusal(refusal) || refusal.code !== 'outcome-merged') throw refusal;
      const back = { type: 'UndoMerge', reason: refusal.message } as const;
      await this.events.handle(outcome, outcomeStream(gone), back, caused(lacking.cause, 2));
      throw refusal;
    }
  }
}

const isRefusal = (error: unknown): error is DomainError => error instanceof DomainError;

function caused(cause: RecordedEvent, n: number): Metadata {
  const { actor, scope, effectiveOn, correlationId, eventId } = cause;
  return {
    ...{ actor, scope, effectiveOn, correlationId, causationId: eventId },
    commandId: childCommandId(eventId, n),
    requestHash: requestHashOf({ cause: eventId, n }),
  };
}

function everMergedInto({ timeline }: OutcomeOnRecord): ReadonlySet<OutcomeId> {
  return new Set(
    timeline.flatMap(({ event }) => {
      const fact = outcomeEventOf(event);
      return fact.type === 'MergedInto' ? [fact.data.outcome] : [];
    }),
  );
}

/** The last one of which it holds; there is one, or nothing would have to be settled. */
function lastOf(
  { timeline }: OutcomeOnRecord,
  holds: (event: RecordedEvent, annulled: boolean) => boolean,
): RecordedEvent {
  const found = timeline
    .filter(({ event, annulled }) => holds(event, annulled))
    .sort((a, b) => a.event.version - b.event.version)
    .at(-1);
  if (found === undefined) throw new RangeError('A merge is settled after an event that says so.');
  return found.event;
}

/** From the day on which both were agreed: it was one outcome all the time. */
function takingIn(gone: OutcomeId, record: OutcomeOnRecord, other: OutcomeOnRecord): Lacking {
  const cause = lastOf(record, ({ type }, annulled) => type === 'MergedInto' && !annulled);
  const { reference, meeting, citations, views } = record.state;
  const days = [record, other].map(({ timeline }) => timeline[0]?.event.effectiveOn ?? cause.effectiveOn);
  return {
    command: {
      type: 'TakeInRecord',
      record: { outcome: gone, reference, meeting, citations, views },
      reason: reasonOf(cause),
    },
    cause,
    effectiveOn: days.reduce((latest, day) => (day > latest ? day : latest)),
  };
}

function lettingGo(gone: OutcomeId, record: OutcomeOnRecord, other: OutcomeOnRecord): Lacking {
  const merges = new Set(record.timeline.flatMap(({ event }) => (event.type === 'MergedInto' ? [event.version] : [])));
  const cause = lastOf(record, ({ annuls }) => annuls !== null && merges.has(annuls));
  const held = lastOf(
    other,
    ({ type, data }, annulled) => type === 'RecordTakenIn' && !annulled && data['outcome'] === gone,
  );
  return {
    command: { type: 'LetRecordGo', outcome: gone, reason: reasonOf(cause) },
    cause,
    effectiveOn: held.effectiveOn,
  };
}

function reasonOf({ prose }: RecordedEvent): string {
  const reason = prose?.['reason'];
  return typeof reason === 'string' ? reason : '[removed]';
}
