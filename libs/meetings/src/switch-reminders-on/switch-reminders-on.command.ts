import { type Appended, type Metadata } from '@app/event-store';
import { type IsoDate } from '@app/kernel';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId } from '../domain/index.js';

/** Lets reminders of a body go out from a day on. Refuses with `body-not-established`. */
export class SwitchRemindersOn
  extends Command<Appended>
  implements Extract<BodyCommand, { type: 'SwitchRemindersOn' }>
{
  readonly type = 'SwitchRemindersOn';
  constructor(
    readonly bodyId: BodyId,
    /** What was due to go out before this day never does. */
    readonly from: IsoDate,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
