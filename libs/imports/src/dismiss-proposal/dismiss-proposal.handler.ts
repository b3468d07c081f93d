import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { DismissProposal } from './dismiss-proposal.command.js';

@CommandHandler(DismissProposal)
export class DismissProposalHandler implements ICommandHandler<DismissProposal> {
  constructor(private readonly events: EventStore) {}

  execute({ id, metadata, ...command }: DismissProposal): Promise<Appended> {
    return this.events.handle(reportImport, importStream(id), command, metadata);
  }
}
