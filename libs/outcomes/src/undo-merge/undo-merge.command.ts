import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeId } from '../domain/index.js';

/** Takes two records apart again: each is as before, with what was done to it meanwhile. */
export class UndoMerge extends Command<Appended> {
  constructor(
    /** The record that went. */
    readonly outcomeId: OutcomeId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
