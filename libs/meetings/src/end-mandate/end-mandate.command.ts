import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId } from '../domain/index.js';

/** Ends the mandate of a body; what it leaves open awaits a decision each. Refuses with `body-not-established`. */
export class EndMandate extends Command<Appended> implements Extract<BodyCommand, { type: 'EndMandate' }> {
  readonly type = 'EndMandate';
  constructor(
    readonly bodyId: BodyId,
    readonly prose: { readonly reason: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
