import type { Projection } from '@app/event-store';
import type { ReminderPolicySet } from '../domain/policy.events.js';
import type { ReminderPolicy } from '../domain/policy.js';
import { policyBodyIn } from '../streams.js';

/** One row per body that has a policy of its own. Table `read.reminder_policy`. */
export interface ReminderPolicyRow {
  readonly body_id: string;
  readonly policy: ReminderPolicy;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}

export const reminderPolicyProjection: Projection<ReminderPolicyRow, ReminderPolicySet> = {
  name: 'reminder_policy',
  version: 1,
  table: 'reminder_policy',
  columns: [
    { name: 'body_id', type: 'text', primaryKey: true },
    { name: 'policy', type: 'jsonb not null' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: [],
  lateFacts: 'refold',
  key: ({ streamId }) => policyBodyIn(streamId),
  evolve: (before, { streamId, data, version }) => ({
    body_id: policyBodyIn(streamId) ?? '',
    policy: data,
    version: Math.max(before?.version ?? 0, version),
  }),
};
