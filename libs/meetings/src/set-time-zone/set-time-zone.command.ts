import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId } from '../domain/index.js';

/** Says in which time zone "today" is read for a body. Refuses with `body-not-established`. */
export class SetTimeZone extends Command<Appended> implements Extract<BodyCommand, { type: 'SetTimeZone' }> {
  readonly type = 'SetTimeZone';
  constructor(
    readonly bodyId: BodyId,
    /** IANA. */
    readonly timeZone: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
