import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { document } from '../domain/index.js';
import { FileIntake } from '../file-intake.js';
import { documentStream } from '../streams.js';
import { RegisterDocument } from './register-document.command.js';

@CommandHandler(RegisterDocument)
export class RegisterDocumentHandler implements ICommandHandler<RegisterDocument> {
  constructor(
    private readonly events: EventStore,
    private readonly files: FileIntake,
  ) {}

  async execute({ document: registered, file, bytes, prose, metadata }: RegisterDocument): Promise<Appended> {
    const version = await this.files.take(registered.document, file, bytes);
    const command = { type: 'RegisterDocument', document: registered, version, prose } as const;
    return this.events.handle(document, documentStream(registered.document), command, metadata);
  }
}
