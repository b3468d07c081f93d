import { unreachable, type Decider } from '@app/kernel';
import { DirectoryRefusal } from './directory.refusal.js';
import { type EntityCommand } from './entity.commands.js';
import { type EntityEvent } from './entity.events.js';
import { knowsName } from './match-name.js';
import { demandSpelling, withoutAlias } from './spellings.js';

export interface EntityState {
  /** Null once the words were removed for good. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly isDissolved: boolean;
}

function judge(state: EntityState | null, event: EntityEvent): void {
  if (event.type === 'EntityRegistered') {
    if (state !== null)
      throw new DirectoryRefusal('entity-already-registered', `${event.data.entity} is in the directory already.`);
    return;
  }
  if (state === null) throw new DirectoryRefusal('entity-not-registered', 'There is no such entity at that date.');
}

/** Null where the directory says so already. */
function eventOf(command: EntityCommand, state: EntityState | null): EntityEvent | null {
  switch (command.type) {
    case 'RegisterEntity':
      return { type: 'EntityRegistered', data: command.entity, prose: command.prose };
    case 'RenameEntity':
      return state?.name === command.name ? null : { type: 'EntityRenamed', data: {}, prose: { name: command.name } };
    case 'AddEntityAlias':
      return state && knowsName(state, command.alias)
        ? null
        : { type: 'EntityAliasAdded', data: { alias: command.alias } };
    case 'WithdrawEntityAlias':
      if (state !== null) demandSpelling(state, command.alias);
      return { type: 'EntityAliasWithdrawn', data: { alias: command.alias }, prose: { reason: command.reason } };
    case 'CorrectEntityAddress':
      return state?.email === command.email
        ? null
        : { type: 'EntityAddressCorrected', data: {}, prose: { email: command.email } };
    case 'DissolveEntity':
      return state?.isDissolved ? null : { type: 'EntityDissolved', data: {}, prose: { reason: command.reason } };
    default:
      return unreachable(command);
  }
}

function decide(command: EntityCommand, state: EntityState | null): readonly EntityEvent[] {
  const event = eventOf(command, state);
  if (event === null) return [];
  judge(state, event);
  return [event];
}

/** The former name stays known as a spelling, until it is withdrawn as one. */
function withName(state: EntityState, name: string | null): EntityState {
  if (name === null) return { ...state, name };
  const others = state.aliases.filter((alias) => alias !== name);
  return { ...state, name, aliases: state.name === null ? others : [...others, state.name] };
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: EntityState | null, event: EntityEvent): EntityState | null {
  if (event.type === 'EntityRegistered') {
    const { name = null, email = null } = event.prose ?? {};
    return { name, email, aliases: event.data.aliases, isDissolved: false };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'EntityRenamed':
      return withName(state, event.prose?.name ?? null);
    case 'EntityAliasAdded':
      return { ...state, aliases: [...state.aliases, event.data.alias] };
    case 'EntityAliasWithdrawn':
      return withoutAlias(state, event.data.alias);
    case 'EntityAddressCorrected':
      return { ...state, email: event.prose?.email ?? null };
    case 'EntityDissolved':
      return { ...state, isDissolved: true };
    default:
      return unreachable(event);
  }
}

export const entity: Decider<EntityCommand, EntityEvent, EntityState | null> = { initial: null, decide, evolve, judge };
