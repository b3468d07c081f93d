import { Query } from '@nestjs/cqrs';
import type { RemindersView } from '@app/contracts';
import type { BodyId } from '../domain/index.js';

/** What a body's reminders will do, did, and leave out. Refuses with `body-unknown`. */
export class ListReminders extends Query<RemindersView> {
  constructor(readonly body: BodyId) {
    super();
  }
}
