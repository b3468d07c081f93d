import { EventStore, type Appended } from '@app/event-store';
import { type IsoDate } from '@app/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { document } from '../domain/index.js';
import { documentStream } from '../streams.js';
import { ChangeDocumentVisibility } from './change-document-visibility.command.js';

@CommandHandler(ChangeDocumentVisibility)
export class ChangeDocumentVisibilityHandler implements ICommandHandler<ChangeDocumentVisibility> {
  constructor(private readonly events: EventStore) {}

  async execute(command: ChangeDocumentVisibility): Promise<Appended> {
    const stream = documentStream(command.document);
    const metadata = {
      ...command.metadata,
      effectiveOn: await this.afterAll(stream.streamId, command.metadata.effectiveOn),
    };
    return this.events.handle(document, stream, command, metadata);
  }

  /** It concerns the record itself, so it holds today and after everything that is on record. */
  private async afterAll(streamId: string, today: IsoDate): Promise<IsoDate> {
    const dates = (await this.events.read(streamId)).map(({ effectiveOn }) => effectiveOn);
    return dates.reduce((latest, date) => (date > latest ? date : latest), today);
  }
}
