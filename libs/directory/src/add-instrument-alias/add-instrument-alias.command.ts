import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentCommand, type InstrumentId, type InstrumentVersionId } from '../domain/index.js';

/** Of the instrument, or of one of its versions. Refuses with `instrument-not-registered`, `instrument-version-unknown`. */
export class AddInstrumentAlias
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'AddInstrumentAlias' }>
{
  readonly type = 'AddInstrumentAlias';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly alias: string,
    readonly version: InstrumentVersionId | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
