import { daysBetween, type Decider, DomainError, unreachable } from '@app/kernel';
import type { LeaveEvent, LeaveFacts } from './leave.events.js';

export type LeaveCommand =
  | { readonly type: 'RecordLeave' | 'ChangeLeave'; readonly leave: LeaveFacts }
  | { readonly type: 'WithdrawLeave'; readonly leave: string };

/** Whoever is away for longer has no longer the role. */
const LONGEST = 366;

export class LeaveRefusal extends DomainError<
  | 'leave-dates-reversed'
  | 'leave-too-long'
  | 'leave-overlaps'
  | 'leave-unknown'
  | 'leave-substitute-self'
  | 'leave-substitute-elsewhere'
> {}

/** The leaves of one person. */
export const leaves: Decider<LeaveCommand, LeaveEvent, readonly LeaveFacts[]> = {
  initial: [],
  decide: (command, state) => {
    switch (command.type) {
      case 'RecordLeave':
        return recorded(command.leave, state);
      case 'ChangeLeave':
        return changed(command.leave, state);
      case 'WithdrawLeave':
        return withdrawn(command.leave, state);
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => afterLeave(state, event),
};

/** In the order of their days. */
export function afterLeave(state: readonly LeaveFacts[], event: LeaveEvent): readonly LeaveFacts[] {
  const others = state.filter(({ leave }) => leave !== event.data.leave);
  if (event.type === 'LeaveWithdrawn') return others;
  return [...others, event.data].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function recorded(leave: LeaveFacts, state: readonly LeaveFacts[]): readonly LeaveEvent[] {
  const again = state.find((each) => isSame(each, leave));
  if (again !== undefined) return [];
  check(leave, state);
  return [{ type: 'LeaveRecorded', data: leave }];
}

function changed(leave: LeaveFacts, state: readonly LeaveFacts[]): readonly LeaveEvent[] {
  const before = known(leave.leave, state);
  if (isSame(before, leave)) return [];
  check(
    leave,
    state.filter((each) => each !== before),
  );
  return [{ type: 'LeaveChanged', data: leave }];
}

function check({ from, to, person, substitute }: LeaveFacts, others: readonly LeaveFacts[]): void {
  if (to < from) throw new LeaveRefusal('leave-dates-reversed', 'The leave ends before it begins.');
  if (daysBetween(from, to) >= LONGEST)
    throw new LeaveRefusal('leave-too-long', 'A leave lasts a year at most. For longer, end the role of the person.');
  if (substitute === person)
    throw new LeaveRefusal('leave-substitute-self', 'Nobody stands in for oneself. Name somebody else, or nobody.');
  const other = others.find((each) => each.from <= to && from <= each.to);
  if (other !== undefined)
    throw new LeaveRefusal(
      'leave-overlaps',
      `A leave from ${other.from} to ${other.to} is recorded already. Change that one, or choose other days.`,
      { leave: other.leave },
    );
}

function isSame(one: LeaveFacts, other: LeaveFacts): boolean {
  return one.from === other.from && one.to === other.to && one.substitute === other.substitute;
}

function withdrawn(leave: string, state: readonly LeaveFacts[]): readonly LeaveEvent[] {
  return [{ type: 'LeaveWithdrawn', data: { leave, person: known(leave, state).person } }];
}

function known(leave: string, state: readonly LeaveFacts[]): LeaveFacts {
  const found = state.find((each) => each.leave === leave);
  if (found === undefined) throw new LeaveRefusal('leave-unknown', 'The person has no such leave.', { leave });
  return found;
}
