import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { Citation, OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Adds a place where the same outcome is stated again. */
export class AddCitation extends Command<Appended> implements Extract<OutcomeCommand, { type: 'AddCitation' }> {
  readonly type = 'AddCitation';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly citation: Citation,
    readonly wording: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
