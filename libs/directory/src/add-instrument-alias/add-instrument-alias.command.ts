import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentCommand, type InstrumentId } from '../domain/index.js';

/** Refuses with `instrument-not-registered`. */
export class AddInstrumentAlias
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'AddInstrumentAlias' }>
{
  readonly type = 'AddInstrumentAlias';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly alias: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
