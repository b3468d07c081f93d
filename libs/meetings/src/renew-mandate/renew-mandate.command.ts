import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId } from '../domain/index.js';

/** Gives a body its mandate again, or says that it never ended. Refuses with `body-not-established`. */
export class RenewMandate extends Command<Appended> implements Extract<BodyCommand, { type: 'RenewMandate' }> {
  readonly type = 'RenewMandate';
  constructor(
    readonly bodyId: BodyId,
    readonly prose: { readonly reason: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
