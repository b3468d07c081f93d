import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentCommand, type InstrumentId, type InstrumentVersion } from '../domain/index.js';

/** Adds the text of one adoption. Refuses with `instrument-not-registered`, `instrument-version-already-registered`. */
export class RegisterInstrumentVersion
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'RegisterInstrumentVersion' }>
{
  readonly type = 'RegisterInstrumentVersion';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly version: InstrumentVersion,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
