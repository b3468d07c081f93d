import { daysBetween, DomainError, type IsoDate } from '@app/kernel';

/** When reminders about a limit go out, in days from it: -30 is thirty days before, 0 the day itself. */
export interface Chase {
  readonly days: readonly number[];
  /** Days after the limit at which the chair is told that the reminders were in vain; null where it is left at that. */
  readonly toChair: number | null;
}

/** What goes to states, organizations and other groups. */
export interface OutsideChase extends Chase {
  /** By default an officer looks at each before it goes out. */
  readonly release: 'by_officer' | 'automatic';
  /** Who signs, and where an answer arrives: a person and not a machine. */
  readonly signatory: string | null;
  readonly replyTo: string | null;
}

export interface QuietPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How a body reminds. Data: every body may have its own. */
export interface ReminderPolicy {
  /** The secretariat's own offices, counted from the limit itself. */
  readonly inside: Chase;
  /** Others, counted from the document deadline of the meeting that a limit hangs on, else from the limit. */
  readonly outside: OutsideChase;
  /** Days before a meeting at which each owner gets all that is still open. */
  readonly beforeMeeting: readonly number[];
  /** Days after its meeting at which an outcome without deadline or owner is pointed out to the secretariat. */
  readonly incompleteAfter: number;
  /** Working days for which an owner's answer may lie before the secretariat is reminded of it. */
  readonly answerAfter: number;
  /** Days, both included, on which nothing goes out; what falls on them waits. */
  readonly quiet: readonly QuietPeriod[];
}

/** What a body has until it decides otherwise. */
export const STANDARD_POLICY: ReminderPolicy = {
  inside: { days: [-30, -14, -7, -1, 0, 1, 7, 14, 21, 28, 35], toChair: 42 },
  outside: { days: [-30, -7, 7], toChair: null, release: 'by_officer', signatory: null, replyTo: null },
  beforeMeeting: [50, 14],
  incompleteAfter: 14,
  answerAfter: 10,
  quiet: [],
};

const FARTHEST = 366;
/** More reminders than these about one thing are not read any more. */
const MOST = 20;
const MOST_AFTER = 6;
const MOST_QUIET = 50;
/** In days, all periods together: a body that is quiet for longer switches its reminders off. */
const LONGEST_QUIET = 366;

export class PolicyRefusal extends DomainError<'reminder-policy-invalid'> {}

function refuse(field: string, sentence: string): never {
  throw new PolicyRefusal('reminder-policy-invalid', sentence, { field });
}

const isDistance = (days: number): boolean => Number.isInteger(days) && Math.abs(days) <= FARTHEST;

function checkChase({ days, toChair }: Chase, field: string): void {
  if (days.length > MOST || !days.every(isDistance) || new Set(days).size < days.length)
    refuse(`${field}.days`, `Give at most ${MOST} different whole days, each within a year of the date.`);
  if (days.filter((day) => day > 0).length > MOST_AFTER)
    refuse(`${field}.days`, `At most ${MOST_AFTER} reminders may follow the date: then it is for the chair.`);
  if (toChair !== null && (!isDistance(toChair) || toChair <= Math.max(0, ...days)))
    refuse(`${field}.toChair`, 'The chair is told after the last reminder: give a later day, or none.');
}

/** Throws `reminder-policy-invalid`, with the field. */
export function checkPolicy(policy: ReminderPolicy): void {
  checkChase(policy.inside, 'inside');
  checkChase(policy.outside, 'outside');
  if (policy.outside.release === 'automatic' && (policy.outside.signatory === null || policy.outside.replyTo === null))
    refuse(
      'outside.signatory',
      'Mail to others that nobody releases needs a named signatory and an address for answers.',
    );
  if (policy.beforeMeeting.length > MOST || policy.beforeMeeting.some((days) => !isDistance(days) || days < 1))
    refuse('beforeMeeting', 'Give whole days before a meeting, from 1 to a year.');
  for (const field of ['incompleteAfter', 'answerAfter'] as const)
    if (!isDistance(policy[field]) || policy[field] < 1)
      refuse(field, 'Give a whole number of days, from 1 to a year.');
  if (policy.quiet.length > MOST_QUIET || policy.quiet.some(({ from, to }) => to < from))
    refuse('quiet', 'A quiet period ends on or after the day on which it begins.');
  if (policy.quiet.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0) > LONGEST_QUIET)
    refuse('quiet', 'Quiet periods add up to more than a year. Switch the reminders off instead.');
}

/** Whether nothing goes out on a day, whatever else falls on it. */
export const isQuiet = (day: IsoDate, { quiet }: ReminderPolicy): boolean =>
  quiet.some(({ from, to }) => from <= day && day <= to);
