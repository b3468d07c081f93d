import { Query } from '@nestjs/cqrs';
import { type InstrumentView } from '../instrument.view.js';

/** By title. Named: only those that bear the name or know it as a spelling; more than one means that sources disagree. */
export class ListInstruments extends Query<readonly InstrumentView[]> {
  constructor(readonly named: string | null) {
    super();
  }
}
