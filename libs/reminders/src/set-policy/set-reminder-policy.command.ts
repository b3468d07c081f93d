import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { BodyId, ReminderPolicy } from '../domain/index.js';

/** Says how a body reminds from now on. Refuses with `reminder-policy-invalid`. */
export class SetReminderPolicy extends Command<Appended> {
  constructor(
    readonly body: BodyId,
    readonly policy: ReminderPolicy,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
