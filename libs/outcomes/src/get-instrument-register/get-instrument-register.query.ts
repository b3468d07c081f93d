import { Query } from '@nestjs/cqrs';
import type { InstrumentRegisterView, SinceQuery } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { InstrumentId } from '../domain/index.js';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/** Everything about one instrument. Refuses with `instrument-unknown`. */
export class GetInstrumentRegister extends Query<InParts<InstrumentRegisterView>> {
  constructor(
    readonly instrument: InstrumentId,
    readonly filter: SinceQuery,
    readonly part: AnswerPart | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
