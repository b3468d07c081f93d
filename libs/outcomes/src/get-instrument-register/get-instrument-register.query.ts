import { Query } from '@nestjs/cqrs';
import type { InstrumentRegisterView, SinceQuery } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { InstrumentId } from '../domain/index.js';

/** Everything about one instrument. Refuses with `instrument-unknown`. */
export class GetInstrumentRegister extends Query<InstrumentRegisterView> {
  constructor(
    readonly instrument: InstrumentId,
    readonly filter: SinceQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
