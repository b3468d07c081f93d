import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { MergeProposals } from './merge-proposals.command.js';

@CommandHandler(MergeProposals)
export class MergeProposalsHandler implements ICommandHandler<MergeProposals> {
  constructor(private readonly events: EventStore) {}

  execute({ id, metadata, ...command }: MergeProposals): Promise<Appended> {
    return this.events.handle(reportImport, importStream(id), command, metadata);
  }
}
