import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeId } from '../domain/index.js';

/** Makes two records of the same outcome one: this one goes into the other, and both keep their history. */
export class MergeOutcomes extends Command<Appended> {
  constructor(
    /** The record that goes. */
    readonly outcomeId: OutcomeId,
    /** The record that stays. */
    readonly into: OutcomeId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
