import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import {
  type InstrumentCommand,
  type InstrumentId,
  type InstrumentVersionId,
  type VersionFacts,
} from '../domain/index.js';

/** What a version was, by whom, where and when. Refuses with `instrument-not-registered`, `instrument-version-unknown`. */
export class CorrectInstrumentVersion
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'CorrectInstrumentVersion' }>
{
  readonly type = 'CorrectInstrumentVersion';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly version: InstrumentVersionId,
    readonly facts: VersionFacts,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
