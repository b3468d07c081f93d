import type { LeaveView, Named } from '@app/contracts';
import type { CommandSent } from '../../api/use-command.js';

/** `leave` names the one that is changed; null: it is a new one. */
export interface LeaveForm {
  readonly leave: string | null;
  readonly person: string | null;
  readonly from: string;
  readonly to: string;
  readonly substitute: string | null;
}

export const emptyLeave: LeaveForm = { leave: null, person: null, from: '', to: '', substitute: null };

export function formOf({ id, person, from, to, substitute }: LeaveView): LeaveForm {
  return { leave: id, person: person.id, from, to, substitute: substitute?.id ?? null };
}

export function leaveCommand({ leave, person, from, to, substitute }: LeaveForm): CommandSent {
  const at = { id: person ?? '' };
  const body = { from, to, substitute };
  return leave === null
    ? { to: '/api/v1/people/{id}/leaves', at, body }
    : { to: '/api/v1/people/{id}/leave-changes', at, body: { leave, ...body } };
}

/** Those who may be named, and whoever was named before. */
export function withNamed(people: readonly Named[], leaves: readonly LeaveView[]): readonly Named[] {
  const named = leaves.flatMap(({ substitute }) => substitute ?? []);
  return [...new Map([...people, ...named].map((each) => [each.id, each])).values()];
}
