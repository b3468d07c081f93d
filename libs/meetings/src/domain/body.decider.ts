import { DomainError, unreachable, type Decider, type IsoDate } from '@app/kernel';
import { type BodyCommand } from './body.commands.js';
import { type BodyAsEstablished, type BodyEvent } from './body.events.js';
import { type BodyId, type DocumentRule, type EntityId, type WorkingCalendar } from './vocabulary.js';

export interface BodyState {
  readonly parent: BodyId | null;
  readonly secretariat: EntityId | null;
  readonly insideEntities: readonly EntityId[];
  /** Null while reminders are off. */
  readonly remindersFrom: IsoDate | null;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
  readonly documentRule: DocumentRule | null;
  readonly mandateEnded: boolean;
}

export class BodyRefusal extends DomainError<
  | 'body-already-established'
  | 'body-not-established'
  | 'own-parent-body'
  | 'working-days-missing'
  | 'document-rule-out-of-range'
> {}

function judge(state: BodyState | null, event: BodyEvent): void {
  if (event.type === 'BodyEstablished') {
    if (state !== null) throw new BodyRefusal('body-already-established', `${event.data.body} is established already.`);
    return;
  }
  if (state === null)
    throw new BodyRefusal(
      'body-not-established',
      'The register has no such body on that day. Give a day on or after the one on which it was established.',
    );
}

function inside({ entity, offices }: Extract<BodyCommand, { type: 'NameSecretariat' }>): readonly EntityId[] {
  return [...new Set([entity, ...offices])].sort();
}

/** Above any rule that a body has; a number typed wrong must not put documents due before the meeting is thought of. */
const MOST_DAYS = 400;

function demandDays({ workingDays }: WorkingCalendar): void {
  if (workingDays.length === 0)
    throw new BodyRefusal('working-days-missing', 'A body works on at least one day of the week.');
}

/** Each day once, in order: how a calendar was written down does not make another one of it. */
function inOrder({ workingDays, holidays }: WorkingCalendar): WorkingCalendar {
  return { workingDays: [...new Set(workingDays)].sort(), holidays: [...new Set(holidays)].sort() };
}

function setCalendar(asked: WorkingCalendar, state: BodyState | null): BodyEvent | null {
  demandDays(asked);
  const calendar = inOrder(asked);
  const known = state && inOrder(state.calendar);
  return known?.workingDays.join() === calendar.workingDays.join() && known.holidays.join() === calendar.holidays.join()
    ? null
    : { type: 'WorkingCalendarSet', data: { calendar } };
}

function setDocumentRule(rule: DocumentRule | null, state: BodyState | null): BodyEvent | null {
  if (rule !== null && (!Number.isInteger(rule.days) || rule.days < 0 || rule.days > MOST_DAYS))
    throw new BodyRefusal('document-rule-out-of-range', `Documents are due from 0 to ${MOST_DAYS} days before.`, {
      days: rule.days,
    });
  const known = state?.documentRule ?? null;
  const isSame = known?.days === rule?.days && known?.counted === rule?.counted;
  return state !== null && isSame ? null : { type: 'DocumentRuleSet', data: { rule } };
}

function demandAnother(body: BodyId, parent: BodyId | null): void {
  if (body === parent)
    throw new BodyRefusal('own-parent-body', `${body} cannot report to itself. Name another body, or none.`);
}

function nameParent({ body, parent }: Extract<BodyCommand, { type: 'NameParentBody' }>, state: BodyState | null) {
  demandAnother(body, parent);
  return state?.parent === parent ? null : ({ type: 'ParentBodyNamed', data: { parent } } as const);
}

/** Null where the body is so already. */
function eventOf(command: BodyCommand, state: BodyState | null): BodyEvent | null {
  switch (command.type) {
    case 'EstablishBody':
      demandDays(command.body.calendar);
      demandAnother(command.body.body, command.body.parent);
      return { type: 'BodyEstablished', data: command.body, prose: command.prose };
    case 'NameSecretariat': {
      const insideEntities = inside(command);
      return state?.secretariat === command.entity && state.insideEntities.join() === insideEntities.join()
        ? null
        : { type: 'SecretariatNamed', data: { entity: command.entity, insideEntities } };
    }
    case 'SwitchRemindersOn':
      return state && state.remindersFrom !== null
        ? null
        : { type: 'RemindersSwitchedOn', data: { from: command.from } };
    case 'SwitchRemindersOff':
      return state?.remindersFrom === null ? null : { type: 'RemindersSwitchedOff', data: { from: command.from } };
    case 'SetWorkingCalendar':
      return setCalendar(command.calendar, state);
    case 'SetTimeZone':
      return state?.timeZone === command.timeZone
        ? null
        : { type: 'TimeZoneSet', data: { timeZone: command.timeZone } };
    case 'NameParentBody':
      return nameParent(command, state);
    case 'SetDocumentRule':
      return setDocumentRule(command.rule, state);
    case 'EndMandate':
      return state?.mandateEnded === true ? null : { type: 'MandateEnded', data: {}, prose: command.prose };
    case 'RenewMandate':
      return state?.mandateEnded === false ? null : { type: 'MandateRenewed', data: {}, prose: command.prose };
    default:
      return unreachable(command);
  }
}

function decide(command: BodyCommand, state: BodyState | null): readonly BodyEvent[] {
  const event = eventOf(command, state);
  if (event === null) return [];
  judge(state, event);
  return [event];
}

function established({ parent, timeZone, calendar }: BodyAsEstablished): BodyState {
  return {
    ...{ secretariat: null, insideEntities: [], remindersFrom: null, timeZone, calendar },
    ...{ parent, documentRule: null, mandateEnded: false },
  };
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: BodyState | null, event: BodyEvent): BodyState | null {
  if (event.type === 'BodyEstablished') return established(event.data);
  if (state === null) return null;
  switch (event.type) {
    case 'SecretariatNamed':
      return { ...state, secretariat: event.data.entity, insideEntities: event.data.insideEntities };
    case 'RemindersSwitchedOn':
      return { ...state, remindersFrom: event.data.from };
    case 'RemindersSwitchedOff':
      return { ...state, remindersFrom: null };
    case 'WorkingCalendarSet':
      return { ...state, calendar: event.data.calendar };
    case 'TimeZoneSet':
      return { ...state, timeZone: event.data.timeZone };
    case 'ParentBodyNamed':
      return { ...state, parent: event.data.parent };
    case 'DocumentRuleSet':
      return { ...state, documentRule: event.data.rule };
    case 'MandateEnded':
      return { ...state, mandateEnded: true };
    case 'MandateRenewed':
      return { ...state, mandateEnded: false };
    default:
      return unreachable(event);
  }
}

export const body: Decider<BodyCommand, BodyEvent, BodyState | null> = { initial: null, decide, evolve, judge };
