import type { HeldReminders } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { BodyId } from '../domain/index.js';

/** The reminders of a body to others that wait for an officer, and the mails that they would become. */
export class GetHeldReminders extends Query<HeldReminders> {
  constructor(readonly body: BodyId) {
    super();
  }
}
