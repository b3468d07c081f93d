import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { document } from '../domain/index.js';
import { FileIntake } from '../file-intake.js';
import { documentStream } from '../streams.js';
import { ReceiveVersion } from './receive-version.command.js';

@CommandHandler(ReceiveVersion)
export class ReceiveVersionHandler implements ICommandHandler<ReceiveVersion> {
  constructor(
    private readonly events: EventStore,
    private readonly files: FileIntake,
  ) {}

  async execute({ document: id, file, bytes, metadata }: ReceiveVersion): Promise<Appended> {
    const version = await this.files.take(id, file, bytes);
    return this.events.handle(document, documentStream(id), { type: 'ReceiveVersion', version }, metadata);
  }
}
