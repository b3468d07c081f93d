import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeAsRecorded, OutcomeId, OutcomeKind, RecordedProse } from '../domain/index.js';

export interface OutcomeRecordedAnswer extends Appended {
  readonly outcomeId: OutcomeId;
  /** Given once, never changed or reused: `CWG-COP-20/14`. */
  readonly reference: string;
}

/** Enters an outcome of a meeting; the meeting gives it its number unless one is asked for. */
export class RecordOutcome extends Command<OutcomeRecordedAnswer> {
  constructor(
    readonly kind: OutcomeKind,
    readonly outcome: Omit<OutcomeAsRecorded, 'reference' | 'body'>,
    readonly prose: RecordedProse,
    /** The number asked for, or null for the next free one. */
    readonly number: number | null,
    /** `scope` is the body. */
    readonly metadata: Metadata,
  ) {
    super();
  }
}
