import type { PlannedReminder, RemindersView } from '@app/contracts';
import {
  type EntityId,
  type ItemPlan,
  mailableFrom,
  mailedKey,
  type Moment,
  reach,
  type ReminderItem,
  sendingInstant,
} from '../domain/index.js';
import { mailDay } from '../facts/recipient-plans.js';
import type { WholePlan } from '../facts/reminder-plan.js';

type OutcomeRef = Pick<ReminderItem, 'outcomeId' | 'reference' | 'title'>;

/** A reminder to come, and the moment of the plan that it is. */
export interface ComingReminder extends PlannedReminder {
  readonly moment: Moment;
}

export function upcomingOf(...of: Parameters<typeof comingOf>): readonly PlannedReminder[] {
  return comingOf(...of).map(({ moment: _moment, ...reminder }) => reminder);
}

/** Reminders to come, by day and recipient, one an outcome, recipient and day. */
export function comingOf(
  whole: WholePlan,
  mailed: ReadonlyMap<string, ReadonlySet<string>>,
  at: Date,
): readonly ComingReminder[] {
  const coming = [...whole.recipients.values()].flatMap(({ recipient, moments }) =>
    moments
      .filter(({ outcomeId, key }) => mailed.get(recipient.id)?.has(mailedKey(outcomeId, key)) !== true)
      .flatMap((moment) => planned(moment, whole))
      .filter(({ on }) => sendingInstant(recipient.timeZone, on) > at)
      .map((reminder) => ({ ...reminder, to: { id: recipient.id, name: recipient.name } })),
  );
  const lastOfDay = new Map(coming.map((each) => [`${each.outcomeId} ${each.to.id} ${each.on}`, each]));
  return [...lastOfDay.values()].sort(
    (a, b) => a.on.localeCompare(b.on) || a.to.name.localeCompare(b.to.name) || a.reference.localeCompare(b.reference),
  );
}

/** Reminders to come for which there is neither a person nor an address. */
export function unaddressedOf(whole: WholePlan, at: Date): RemindersView['unaddressed'] {
  const today = at.toISOString().slice(0, 10);
  return [...whole.plans.values()]
    .flatMap(({ moments }) => moments)
    .filter((moment) => moment.suppressed === null && isUnaddressed(moment, whole))
    .flatMap((moment) => planned(moment, whole))
    .filter(({ on }) => on >= today)
    .map(({ moment: _moment, ...reminder }) => reminder);
}

function isUnaddressed(moment: Moment, { bodies, book }: WholePlan): boolean {
  const { body, audience, due, until, visibility } = moment;
  const at = bodies.get(body);
  if (at === undefined) return false;
  const day = mailDay(moment, at, book);
  const { recipients, awaited } = reach(audience, at.body, book, { day, due, until, visibility });
  return recipients.length + awaited.length === 0;
}

function planned(
  moment: Moment,
  { bodies, items }: WholePlan,
): readonly (Omit<ComingReminder, 'to' | 'on'> & { on: Moment['on'] })[] {
  const item = items.get(moment.outcomeId);
  const at = bodies.get(moment.body);
  if (item === undefined || at === undefined) return [];
  const on = mailableFrom(moment, at.body);
  return moment.until !== null && on > moment.until
    ? []
    : [{ ...refOf(item), on, reason: moment.reason, due: moment.due, moment }];
}

export function heldOf(whole: WholePlan): RemindersView['held'] {
  return each(whole, ({ moments }, ref) =>
    heldOwners(moments).map((entity) => ({
      ...ref,
      owner: { id: entity, name: whole.book.offices.get(entity)?.name ?? entity },
    })),
  );
}

function heldOwners(moments: readonly Moment[]): readonly EntityId[] {
  const owners = moments.flatMap(({ release, audience }) =>
    release === 'by_officer' && audience.role === 'owner' ? [audience.entity] : [],
  );
  return [...new Set(owners)];
}

export function waitingOf(whole: WholePlan): RemindersView['waiting'] {
  return each(whole, ({ waitsFor }, ref) => waitsFor.map((meeting) => ({ ...ref, meeting })));
}

export function suppressedOf(whole: WholePlan): RemindersView['suppressed'] {
  return each(whole, ({ moments }, ref) => {
    const past = moments.filter(({ suppressed }) => suppressed !== null);
    const [first, last] = [past[0], past.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ...ref, count: past.length, from: first.on, to: last.on, why: first.suppressed ?? '' }];
  });
}

function each<View>(
  { items, plans }: WholePlan,
  view: (plan: ItemPlan, ref: OutcomeRef) => readonly View[],
): readonly View[] {
  return [...items.values()].flatMap((item) => {
    const plan = plans.get(item.outcomeId);
    return plan === undefined ? [] : view(plan, refOf(item));
  });
}

function refOf({ outcomeId, reference, title }: ReminderItem): OutcomeRef {
  return { outcomeId, reference, title };
}
