import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentCommand, type InstrumentId, type InstrumentVersionId } from '../domain/index.js';

/** Of the instrument, or of one of its versions. Refuses with `instrument-not-registered`, `instrument-version-unknown`, `spelling-unknown`. */
export class WithdrawInstrumentAlias
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'WithdrawInstrumentAlias' }>
{
  readonly type = 'WithdrawInstrumentAlias';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly alias: string,
    readonly version: InstrumentVersionId | null,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
