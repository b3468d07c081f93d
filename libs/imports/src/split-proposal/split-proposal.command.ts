import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportId, ProposalId } from '../domain/review/index.js';

/** Makes two proposals of one. Refuses with `proposal-not-splittable`. */
export class SplitProposal extends Command<Appended> {
  constructor(
    readonly id: ImportId,
    readonly proposal: ProposalId,
    /** An offset into the text of the import, within the first passage. */
    readonly at: number,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
