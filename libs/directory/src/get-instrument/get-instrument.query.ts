import { Query } from '@nestjs/cqrs';
import { type InstrumentView } from '../instrument.view.js';
import { type InstrumentId } from '../domain/index.js';

/** Refuses with `instrument-unknown`. */
export class GetInstrument extends Query<InstrumentView> {
  constructor(readonly instrument: InstrumentId) {
    super();
  }
}
