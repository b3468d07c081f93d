import { DomainError, unreachable, type Decider, type IsoDate } from '@app/kernel';
import { type BodyCommand } from './body.commands.js';
import { type BodyEvent } from './body.events.js';
import { type EntityId } from './vocabulary.js';

export interface BodyState {
  readonly secretariat: EntityId | null;
  readonly insideEntities: readonly EntityId[];
  /** Null while reminders are off. */
  readonly remindersFrom: IsoDate | null;
}

export class BodyRefusal extends DomainError<
  'body-already-established' | 'body-not-established' | 'working-days-missing'
> {}

function judge(state: BodyState | null, event: BodyEvent): void {
  if (event.type === 'BodyEstablished') {
    if (state !== null) throw new BodyRefusal('body-already-established', `${event.data.body} is established already.`);
    return;
  }
  if (state === null) throw new BodyRefusal('body-not-established', 'There is no such body at that date.');
}

function inside({ entity, offices }: Extract<BodyCommand, { type: 'NameSecretariat' }>): readonly EntityId[] {
  return [...new Set([entity, ...offices])].sort();
}

/** Null where the body is so already. */
function eventOf(command: BodyCommand, state: BodyState | null): BodyEvent | null {
  switch (command.type) {
    case 'EstablishBody':
      if (command.body.calendar.workingDays.length === 0)
        throw new BodyRefusal('working-days-missing', 'A body works on at least one day of the week.');
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

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: BodyState | null, event: BodyEvent): BodyState | null {
  if (event.type === 'BodyEstablished') return { secretariat: null, insideEntities: [], remindersFrom: null };
  if (state === null) return null;
  switch (event.type) {
    case 'SecretariatNamed':
      return { ...state, secretariat: event.data.entity, insideEntities: event.data.insideEntities };
    case 'RemindersSwitchedOn':
      return { ...state, remindersFrom: event.data.from };
    case 'RemindersSwitchedOff':
      return { ...state, remindersFrom: null };
    default:
      return unreachable(event);
  }
}

export const body: Decider<BodyCommand, BodyEvent, BodyState | null> = { initial: null, decide, evolve, judge };
