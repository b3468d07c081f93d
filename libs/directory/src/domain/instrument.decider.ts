import { unreachable, type Decider } from '@app/kernel';
import { DirectoryRefusal } from './directory.refusal.js';
import { type InstrumentCommand } from './instrument.commands.js';
import { type InstrumentEvent, type InstrumentVersion } from './instrument.events.js';
import { knowsName } from './match-name.js';

export interface InstrumentState {
  /** Its title; null once the words were removed for good. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly versions: readonly InstrumentVersion[];
}

function versionIn({ versions }: InstrumentState, wanted: string): InstrumentVersion {
  const found = versions.find(({ version }) => version === wanted);
  if (found) return found;
  throw new DirectoryRefusal('instrument-version-unknown', `The instrument has no version ${wanted}.`, {
    versions: versions.map(({ version }) => version),
  });
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
  if (event.type === 'InstrumentAliasAdded') {
    if (event.data.version !== undefined) versionIn(state, event.data.version);
  } else if (state.versions.some(({ version }) => version === event.data.version))
    throw new DirectoryRefusal(
      'instrument-version-already-registered',
      `The instrument has a version ${event.data.version} already.`,
    );
}

function aliasAdded(
  { alias, version }: Extract<InstrumentCommand, { type: 'AddInstrumentAlias' }>,
  state: InstrumentState | null,
): InstrumentEvent | null {
  const known = version === null ? state : state?.versions.find((each) => each.version === version);
  if (known && knowsName({ name: null, ...known }, alias)) return null;
  return { type: 'InstrumentAliasAdded', data: { alias, ...(version !== null && { version }) } };
}

/** Null where the directory says so already. */
function eventOf(command: InstrumentCommand, state: InstrumentState | null): InstrumentEvent | null {
  switch (command.type) {
    case 'RegisterInstrument':
      return { type: 'InstrumentRegistered', data: command.instrument, prose: command.prose };
    case 'AddInstrumentAlias':
      return aliasAdded(command, state);
    case 'RegisterInstrumentVersion':
      return { type: 'InstrumentVersionRegistered', data: command.version };
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
      return { name: event.prose?.title ?? null, aliases: event.data.aliases, versions: [] };
    case 'InstrumentAliasAdded':
      return state && withAlias(state, event.data);
    case 'InstrumentVersionRegistered':
      return state && { ...state, versions: [...state.versions, event.data] };
    default:
      return unreachable(event);
  }
}

/** The read model folds by the same rule. */
export function withAlias<State extends Pick<InstrumentState, 'aliases' | 'versions'>>(
  state: State,
  { alias, version }: { readonly alias: string; readonly version?: string },
): State {
  if (version === undefined) return { ...state, aliases: [...state.aliases, alias] };
  const next = (each: InstrumentVersion): InstrumentVersion =>
    each.version === version ? { ...each, aliases: [...each.aliases, alias] } : each;
  return { ...state, versions: state.versions.map(next) };
}

export const instrument: Decider<InstrumentCommand, InstrumentEvent, InstrumentState | null> = {
  initial: null,
  decide,
  evolve,
  judge,
};
