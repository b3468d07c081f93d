import type { ReminderPolicyView } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { BodyId } from '../domain/index.js';

/** How a body reminds: its own policy, or the one that every body begins with. */
export class GetReminderPolicy extends Query<ReminderPolicyView> {
  constructor(readonly body: BodyId) {
    super();
  }
}
