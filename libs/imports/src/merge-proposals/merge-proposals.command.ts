import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportCommand, ImportId, ProposalId } from '../domain/review/index.js';

/** Makes proposals one: `into` keeps its fields and gets the places of the others. */
export class MergeProposals extends Command<Appended> implements Extract<ImportCommand, { type: 'MergeProposals' }> {
  readonly type = 'MergeProposals';
  constructor(
    readonly id: ImportId,
    readonly into: ProposalId,
    readonly proposals: readonly ProposalId[],
    readonly metadata: Metadata,
  ) {
    super();
  }
}
