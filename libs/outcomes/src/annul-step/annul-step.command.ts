import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Takes a step back: history shows it struck through, the state goes back. */
export class AnnulStep extends Command<Appended> implements Extract<OutcomeCommand, { type: 'AnnulStep' }> {
  readonly type = 'AnnulStep';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly version: number,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
