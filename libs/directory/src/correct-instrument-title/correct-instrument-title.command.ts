import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentCommand, type InstrumentId } from '../domain/index.js';

/** Refuses with `instrument-not-registered`. */
export class CorrectInstrumentTitle
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'CorrectInstrumentTitle' }>
{
  readonly type = 'CorrectInstrumentTitle';
  constructor(
    readonly instrumentId: InstrumentId,
    readonly title: string,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
