import { unreachable, type Decider } from '@app/kernel';
import { DirectoryRefusal } from './directory.refusal.js';
import { type InstrumentCommand } from './instrument.commands.js';
import { type InstrumentEvent } from './instrument.events.js';
import { knowsName } from './match-name.js';

export interface InstrumentState {
  /** Its title; null once the words were removed for good. */
  readonly name: string | null;
  readonly aliases: readonly string[];
}

function judge(state: InstrumentState | null, event: InstrumentEvent): void {
  if (event.type === 'InstrumentRegistered') {
    if (state !== null)
      throw new DirectoryRefusal(
        'instrument-already-registered',
        `${event.data.instrument} is in the directory already.`,
      );
    return;
  }
  if (state === null)
    throw new DirectoryRefusal('instrument-not-registered', 'There is no such instrument at that date.');
}

/** Null where the directory says so already. */
function eventOf(command: InstrumentCommand, state: InstrumentState | null): InstrumentEvent | null {
  switch (command.type) {
    case 'RegisterInstrument':
      return { type: 'InstrumentRegistered', data: command.instrument, prose: command.prose };
    case 'AddInstrumentAlias':
      return state && knowsName(state, command.alias)
        ? null
        : { type: 'InstrumentAliasAdded', data: { alias: command.alias } };
    default:
      return unreachable(command);
  }
}

function decide(command: InstrumentCommand, state: InstrumentState | null): readonly InstrumentEvent[] {
  const event = eventOf(command, state);
  if (event === null) return [];
  judge(state, event);
  return [event];
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: InstrumentState | null, event: InstrumentEvent): InstrumentState | null {
  switch (event.type) {
    case 'InstrumentRegistered':
      return { name: event.prose?.title ?? null, aliases: event.data.aliases };
    case 'InstrumentAliasAdded':
      return state && { ...state, aliases: [...state.aliases, event.data.alias] };
    default:
      return unreachable(event);
  }
}

export const instrument: Decider<InstrumentCommand, InstrumentEvent, InstrumentState | null> = {
  initial: null,
  decide,
  evolve,
  judge,
};
