import { foldAsOf, type AsOf, type EventStore, type RecordedEvent, type TimelineEntry } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { outcome, type OutcomeCommand, type OutcomeEvent, type OutcomeId, type OutcomeState } from './domain/index.js';
import { outcomeStream } from './outcome-stream.js';

export interface OutcomeOnRecord {
  readonly state: OutcomeState;
  /** Of the stream at the cut, whatever the date asked about: what If-Match is compared with. */
  readonly version: number;
  /** In the order in which it happened; what was taken back is marked. */
  readonly timeline: readonly TimelineEntry<RecordedEvent>[];
}

/**
 * One outcome from the log, at the end of a day and as known at a cut of the log. Refuses with `outcome-unknown`,
 * `outcome-not-yet` and, where the register had not learned of it, `outcome-not-recorded-yet`.
 */
export async function recordedOutcome(events: EventStore, id: OutcomeId, asOf: AsOf = {}): Promise<OutcomeOnRecord> {
  return outcomeOf(await events.read(outcomeStream(id).streamId), id, asOf);
}

/** The same of its events as they were read. */
export function outcomeOf(recorded: readonly RecordedEvent[], id: OutcomeId, asOf: AsOf = {}): OutcomeOnRecord {
  if (recorded.length === 0) throw new DomainError('outcome-unknown', 'The register has no such outcome.', { id });
  const { state, version, timeline } = foldAsOf<OutcomeCommand, OutcomeEvent, OutcomeState | null>(
    outcome,
    recorded,
    asOf,
  );
  if (state === null && version === 0)
    throw new DomainError('outcome-not-recorded-yet', 'The register had not learned of this outcome by then.', { id });
  if (state === null)
    throw new DomainError(
      'outcome-not-yet',
      `On ${asOf.effectiveOn ?? 'that day'} this outcome had not been agreed yet.`,
      { id },
    );
  return { state, version, timeline };
}
