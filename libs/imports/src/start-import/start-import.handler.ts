import { ContentStore } from '@app/documents';
import { EventStore } from '@app/event-store';
import { EVERYTHING } from '@app/kernel';
import { GetBody, GetMeeting } from '@app/meetings';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { reportImport } from '../domain/review/index.js';
import { importIdOf, importStream } from '../import-stream.js';
import { findImport } from '../recorded-import.js';
import { mediaTypeOf } from './media-type-of.js';
import { StartImport, type ImportStarted } from './start-import.command.js';

@CommandHandler(StartImport)
export class StartImportHandler implements ICommandHandler<StartImport> {
  constructor(
    private readonly events: EventStore,
    private readonly content: ContentStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ body, name, bytes, meeting, metadata }: StartImport): Promise<ImportStarted> {
    await this.queries.execute(new GetBody(body));
    if (meeting !== null) await this.queries.execute(new GetMeeting(meeting, EVERYTHING));
    const mediaType = mediaTypeOf(name);
    const sha256 = await this.content.hold({ mediaType, bytes });
    const id = importIdOf(body, sha256);
    const file = { body, sha256, mediaType, size: bytes.length, meeting };
    const appended = await this.events.handle(
      reportImport,
      importStream(id),
      { type: 'StartImport', file, name },
      metadata,
    );
    const begun = (await findImport(this.events, id))?.timeline.some(
      ({ event }) => event.type === 'ImportStarted' && event.commandId === metadata.commandId,
    );
    return { ...appended, id, existing: begun !== true };
  }
}
