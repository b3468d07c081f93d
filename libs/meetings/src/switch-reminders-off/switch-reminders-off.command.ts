import { type Appended, type Metadata } from '@app/event-store';
import { type IsoDate } from '@app/kernel';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId } from '../domain/index.js';

/** Stops the reminders of a body. Refuses with `body-not-established`. */
export class SwitchRemindersOff
  extends Command<Appended>
  implements Extract<BodyCommand, { type: 'SwitchRemindersOff' }>
{
  readonly type = 'SwitchRemindersOff';
  constructor(
    readonly bodyId: BodyId,
    readonly from: IsoDate,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
