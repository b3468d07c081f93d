import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportId, ProposalContent, ProposalId } from '../domain/review/index.js';

/** What is to read differently. `span` moves where a passage begins and ends; its words are those that stand there. */
export interface ProposalEdit extends Partial<Omit<ProposalContent, 'passages'>> {
  readonly span?: { readonly citation: number; readonly start: number; readonly end: number };
}

/** Puts a proposal right before it is accepted. Refuses with `span-not-in-text` and as the domain does. */
export class EditProposal extends Command<Appended> {
  constructor(
    readonly id: ImportId,
    readonly proposal: ProposalId,
    readonly edit: ProposalEdit,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
