import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportCommand, ImportId, ProposalId } from '../domain/review/index.js';

/** Says that a proposal is no outcome, and why. */
export class DismissProposal extends Command<Appended> implements Extract<ImportCommand, { type: 'DismissProposal' }> {
  readonly type = 'DismissProposal';
  constructor(
    readonly id: ImportId,
    readonly proposal: ProposalId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
