import type { ReminderPolicy } from './policy.js';

/** How a body reminds from now on, whole. Permanent: it is stored. */
export interface ReminderPolicySet {
  readonly type: 'ReminderPolicySet';
  readonly data: ReminderPolicy;
}
