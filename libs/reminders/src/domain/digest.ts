import { addDays, daysBetween, isWorkingDay, type IsoDate, workingDayFrom } from '@app/kernel';
import { mailedKey } from './mailed-key.js';
import { isQuiet } from './policy.js';
import { type DecidedMoments, mayGoOut } from './release/held.js';
import type { BodyToday, BodyId, Moment, OutcomeId, ReminderBody } from './vocabulary.js';

export type Section =
  'overdue' | 'due_soon' | 'update_awaited' | 'before_meeting' | 'to_verify' | 'answer_waits' | 'incomplete';

/** One outcome in a mail. */
export interface DigestItem {
  readonly outcomeId: OutcomeId;
  readonly version: number;
  readonly body: BodyId;
  readonly section: Section;
  readonly moment: string;
  readonly reason: Moment['reason'];
  readonly due: IsoDate | null;
  /** Days from the body's today to the date, negative after it. */
  readonly daysLeft: number | null;
  /** Of an owner outside the secretariat: a courtesy, which an officer signs. */
  readonly outside: boolean;
  /** The first day of the meeting that it prepares; null where it prepares none. */
  readonly meetingOn: IsoDate | null;
}

/** All that is to be said to one recipient on one day, the most pressing first. */
export interface Digest {
  readonly day: IsoDate;
  readonly items: readonly DigestItem[];
}

const ORDER: readonly Section[] = [
  ...(['overdue', 'due_soon', 'update_awaited', 'before_meeting', 'to_verify', 'answer_waits', 'incomplete'] as const),
];

/**
 * The mail of a recipient on a day of the recipient's own calendar, or null where nothing is due. Of each outcome the last
 * moment reached counts, unless it was mailed before (`mailed` holds moment keys by outcome, as `mailedKey` writes them), so a
 * moment that fell on a day off or was missed is made up for by the next mail, and said once. A body takes part on its working days
 * outside its quiet periods. What waits for an officer counts once `decided` has it released.
 */
export function digestFor(
  day: IsoDate,
  moments: readonly Moment[],
  bodies: ReadonlyMap<BodyId, BodyToday>,
  mailed: ReadonlySet<string>,
  decided: DecidedMoments = new Map(),
): Digest | null {
  const last = new Map<OutcomeId, Moment>();
  const mayMail = new Map<BodyId, boolean>();
  for (const moment of moments) {
    const at = bodies.get(moment.body);
    if (at === undefined || moment.on > at.today) continue;
    // Many moments of few bodies: each calendar is asked once.
    const isOpen = mayMail.get(moment.body) ?? mayMailOn(day, at);
    mayMail.set(moment.body, isOpen);
    if (!isOpen) continue;
    if (moment.until !== null && at.today > moment.until) continue;
    if (!mayGoOut(moment, decided)) continue;
    const known = last.get(moment.outcomeId);
    if (known === undefined || isLater(moment, known)) last.set(moment.outcomeId, moment);
  }
  const items = [...last.values()]
    .filter((moment) => !mailed.has(mailedKey(moment.outcomeId, moment.key)))
    .map((moment) => digestItem(moment, bodies.get(moment.body)?.today ?? day));
  return items.length === 0 ? null : { day, items: items.sort(byUrgency) };
}

/** Of two that fall on one day always the same one, in whatever order they come. */
function isLater(a: Moment, b: Moment): boolean {
  if (a.on !== b.on) return a.on > b.on;
  // It is asked for although the day's own reminder went out, or is held.
  const [aAsked, bAsked] = [a.reason === 'asked', b.reason === 'asked'];
  return aAsked === bAsked ? a.key > b.key : aAsked;
}

/** The first day of the body's calendar on which a moment can be mailed. */
export function mailableFrom(moment: Moment, body: ReminderBody): IsoDate {
  let day = workingDayFrom(moment.on, body);
  // Ends: `checkPolicy` bounds the days of quiet.
  while (isQuiet(day, body.policy)) day = workingDayFrom(addDays(day, 1), body);
  return day;
}

/** Whether a body takes part in the mail of a day of the recipient's calendar. */
export function mayMailOn(day: IsoDate, { body, today }: BodyToday): boolean {
  return isWorkingDay(today, body) && isWorkingDay(day, body) && !isQuiet(day, body.policy);
}

function digestItem(moment: Moment, today: IsoDate): DigestItem {
  const { outcomeId, version, body, key, reason, due, outside, until } = moment;
  const daysLeft = due === null ? null : daysBetween(today, due);
  return {
    outcomeId,
    version,
    body,
    section: sectionOf(moment, daysLeft),
    moment: key,
    reason,
    due,
    daysLeft,
    outside,
    meetingOn: reason === 'before_meeting' && until !== null ? addDays(until, 1) : null,
  };
}

function sectionOf({ reason, outside }: Moment, daysLeft: number | null): Section {
  if (reason === 'asked' && daysLeft === null) return 'update_awaited';
  if (reason === 'claimed') return 'to_verify';
  if (reason === 'incomplete' || reason === 'answer_waits' || reason === 'before_meeting') return reason;
  if ((daysLeft ?? 0) >= 0) return 'due_soon';
  return outside ? 'update_awaited' : 'overdue';
}

/** After all that has a date. */
const UNDATED = Number.MAX_SAFE_INTEGER;

function byUrgency(a: DigestItem, b: DigestItem): number {
  return (
    ORDER.indexOf(a.section) - ORDER.indexOf(b.section) ||
    (a.daysLeft ?? UNDATED) - (b.daysLeft ?? UNDATED) ||
    a.outcomeId.localeCompare(b.outcomeId)
  );
}
