import type { ReminderAnswer } from '@app/contracts';
import { longDate } from '../../../words/dates.js';

/** What an owner says. */
export function kindWords({ kind, until }: Pick<ReminderAnswer, 'kind' | 'until'>): string {
  const said: Readonly<Record<ReminderAnswer['kind'], string>> = {
    done: 'It is done',
    in_progress: 'It is in progress',
    more_time: until === null ? 'More time is needed' : `More time is needed, until ${longDate(until)}`,
    not_ours: 'It is not theirs to do',
    note: 'A note',
  };
  return said[kind];
}

export const settledWords: Readonly<Record<NonNullable<ReminderAnswer['settled']>['how'], string>> = {
  accepted: 'Accepted, and recorded as a step',
  noted: 'Noted',
  declined: 'Not accepted',
};

/** What to do about it first, where it cannot be recorded as it stands. */
export function adviceFor(kind: ReminderAnswer['kind']): string | null {
  if (kind === 'more_time') return 'Extend the deadline on this page if it is granted, then note the answer.';
  if (kind === 'not_ours') return 'Name another owner on this page if they are right, then note the answer.';
  return null;
}

/** Whether it can be recorded as a step as it stands. */
export function saysAStep(kind: ReminderAnswer['kind']): boolean {
  return kind === 'done' || kind === 'in_progress';
}
