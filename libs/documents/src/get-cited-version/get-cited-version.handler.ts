import { EventStore } from '@app/event-store';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { documentStream } from '../streams.js';
import { GetCitedVersion, type CitedVersion } from './get-cited-version.query.js';
import { ParagraphNames } from './paragraph-names.js';

@QueryHandler(GetCitedVersion)
export class GetCitedVersionHandler implements IQueryHandler<GetCitedVersion> {
  constructor(
    private readonly events: EventStore,
    private readonly names: ParagraphNames,
  ) {}

  async execute({ document, version }: GetCitedVersion): Promise<CitedVersion> {
    const recorded = await this.events.read(documentStream(document).streamId);
    const held = new Map(
      recorded.flatMap(({ type, data }) => {
        const { version: received, sha256 } = data;
        if (type !== 'DocumentVersionReceived') return [];
        return typeof received === 'string' && typeof sha256 === 'string' ? [[received, sha256] as const] : [];
      }),
    );
    const sha256 = held.get(version);
    return {
      versions: [...held.keys()],
      paragraphs: sha256 === undefined ? [] : await this.names.of(sha256, document),
    };
  }
}
