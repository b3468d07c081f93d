import type { Decider } from '@app/kernel';
import type { ReminderPolicySet } from './policy.events.js';
import { checkPolicy, type ReminderPolicy, STANDARD_POLICY } from './policy.js';

export interface SetPolicy {
  readonly policy: ReminderPolicy;
}

/** Nothing where it is so already. Refuses with `reminder-policy-invalid`. */
export const reminderPolicy: Decider<SetPolicy, ReminderPolicySet, ReminderPolicy> = {
  initial: STANDARD_POLICY,
  decide: ({ policy }, current) => {
    checkPolicy(policy);
    return samePolicy(policy, current) ? [] : [{ type: 'ReminderPolicySet', data: policy }];
  },
  evolve: (_, { data }) => data,
};

function samePolicy(a: ReminderPolicy, b: ReminderPolicy): boolean {
  return (
    sameChase(a.inside, b.inside) &&
    sameChase(a.outside, b.outside) &&
    (['release', 'signatory', 'replyTo'] as const).every((field) => a.outside[field] === b.outside[field]) &&
    a.beforeMeeting.join() === b.beforeMeeting.join() &&
    a.incompleteAfter === b.incompleteAfter &&
    a.answerAfter === b.answerAfter &&
    a.quiet.map(({ from, to }) => from + to).join() === b.quiet.map(({ from, to }) => from + to).join()
  );
}

function sameChase(a: ReminderPolicy['inside'], b: ReminderPolicy['inside']): boolean {
  return a.days.join() === b.days.join() && a.toChair === b.toChair;
}
