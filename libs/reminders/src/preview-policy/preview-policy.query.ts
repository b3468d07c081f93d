import type { PolicyPreview } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { BodyId, ReminderPolicy } from '../domain/index.js';

/** Who would get what, when, if a body reminded by this policy. Refuses with `reminder-policy-invalid` and `body-unknown`. */
export class PreviewPolicy extends Query<PolicyPreview> {
  constructor(
    readonly body: BodyId,
    readonly policy: ReminderPolicy,
  ) {
    super();
  }
}
