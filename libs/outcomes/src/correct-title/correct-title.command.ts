import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Corrects the short title, which is ours and not the report's. */
export class CorrectTitle extends Command<Appended> implements Extract<OutcomeCommand, { type: 'CorrectTitle' }> {
  readonly type = 'CorrectTitle';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly to: string,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
