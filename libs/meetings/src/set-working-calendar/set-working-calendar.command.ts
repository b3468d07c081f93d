import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId, type WorkingCalendar } from '../domain/index.js';

/** Says on which days a body works, from a day on. Refuses with `body-not-established`, `working-days-missing`. */
export class SetWorkingCalendar
  extends Command<Appended>
  implements Extract<BodyCommand, { type: 'SetWorkingCalendar' }>
{
  readonly type = 'SetWorkingCalendar';
  constructor(
    readonly bodyId: BodyId,
    readonly calendar: WorkingCalendar,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
