import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type InstrumentAsRegistered, type InstrumentCommand } from '../domain/index.js';

/** Puts an instrument into the directory. Refuses with `instrument-already-registered`. */
export class RegisterInstrument
  extends Command<Appended>
  implements Extract<InstrumentCommand, { type: 'RegisterInstrument' }>
{
  readonly type = 'RegisterInstrument';
  constructor(
    readonly instrument: InstrumentAsRegistered,
    readonly prose: { readonly title: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
