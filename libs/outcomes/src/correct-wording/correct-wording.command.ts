import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Corrects the wording at a citation; the old text stays readable. */
export class CorrectWording extends Command<Appended> implements Extract<OutcomeCommand, { type: 'CorrectWording' }> {
  readonly type = 'CorrectWording';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly citation: number,
    readonly to: string,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
