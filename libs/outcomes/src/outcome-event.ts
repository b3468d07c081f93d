import type { RecordedEvent } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import type { OutcomeEvent } from './domain/index.js';

export type PlacedOutcomeEvent = OutcomeEvent & {
  readonly version: number;
  readonly effectiveOn: IsoDate;
  readonly recordedAt: Date;
};

/** An event of an outcome's stream in the domain's shape. The one place in this lib where stored content is taken for it. */
export function outcomeEventOf({
  type,
  data,
  prose,
  version,
  effectiveOn,
  recordedAt,
}: RecordedEvent): PlacedOutcomeEvent {
  return {
    type,
    data,
    ...(prose === null ? {} : { prose }),
    version,
    effectiveOn,
    recordedAt,
  } as unknown as PlacedOutcomeEvent;
}
