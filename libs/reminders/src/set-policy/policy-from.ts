import type { ReminderPolicyBody } from '@app/contracts';
import { isoDateOf } from '@app/kernel';
import type { ReminderPolicy } from '../domain/index.js';

/** Days in their order, however they came. */
export function policyFrom({ inside, outside, quiet, ...rest }: ReminderPolicyBody): ReminderPolicy {
  const inOrder = <Chase extends { readonly days: readonly number[] }>(chase: Chase): Chase => ({
    ...chase,
    days: chase.days.toSorted((a, b) => a - b),
  });
  return {
    ...rest,
    inside: inOrder(inside),
    outside: inOrder(outside),
    quiet: quiet.map(({ from, to }) => ({ from: isoDateOf(from), to: isoDateOf(to) })),
  };
}
