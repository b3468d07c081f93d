import { unreachable, type Decider } from '@app/kernel';
import { DirectoryRefusal } from './directory.refusal.js';
import { type InstrumentCommand } from './instrument.commands.js';
import { type InstrumentEvent, type InstrumentVersion } from './instrument.events.js';
import { withAlias, withVersions } from './instrument.evolve.js';
import { knowsName } from './match-name.js';
import { demandSpelling } from './spellings.js';

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
  if (event.type !== 'InstrumentVersionRegistered') demandVersion(state, event);
  else if (state.versions.some(({ version }) => version === event.data.version))
    throw new DirectoryRefusal(
      'instrument-version-already-registered',
      `The instrument has a version ${event.data.version} already.`,
    );
}

/** What is said of a version holds only where there is one. */
function demandVersion(state: InstrumentState, { data }: InstrumentEvent): void {
  const version = 'version' in data ? data.version : undefined;
  if (version !== undefined) versionIn(state, version);
}

function aliasAdded(
  { alias, version }: Extract<InstrumentCommand, { type: 'AddInstrumentAlias' }>,
  state: InstrumentState | null,
): InstrumentEvent | null {
  const known = version === null ? state : state?.versions.find((each) => each.version === version);
  if (known && knowsName({ name: null, ...known }, alias)) return null;
  return { type: 'InstrumentAliasAdded', data: { alias, ...(version !== null && { version }) } };
}

function aliasWithdrawn(
  { alias, version, reason }: Extract<InstrumentCommand, { type: 'WithdrawInstrumentAlias' }>,
  state: InstrumentState | null,
): InstrumentEvent {
  if (state !== null) demandSpelling(version === null ? state : versionIn(state, version), alias);
  return { type: 'InstrumentAliasWithdrawn', data: { alias, ...(version !== null && { version }) }, prose: { reason } };
}

function versionCorrected(
  { version, facts: to, reason }: Extract<InstrumentCommand, { type: 'CorrectInstrumentVersion' }>,
  state: InstrumentState | null,
): InstrumentEvent | null {
  const { act, by, place, on } = state === null ? to : versionIn(state, version);
  const from = { act, by, place, on };
  const isSame = state !== null && from.act === to.act && by === to.by && place === to.place && on === to.on;
  return isSame ? null : { type: 'InstrumentVersionCorrected', data: { version, from, to }, prose: { reason } };
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
    case 'WithdrawInstrumentAlias':
      return aliasWithdrawn(command, state);
    case 'CorrectInstrumentVersion':
      return versionCorrected(command, state);
    case 'CorrectInstrumentTitle': {
      const { title, reason } = command;
      return state?.name === title ? null : { type: 'InstrumentTitleCorrected', data: {}, prose: { title, reason } };
    }
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
    case 'InstrumentTitleCorrected':
      return state && { ...state, name: event.prose?.title ?? null };
    case 'InstrumentAliasWithdrawn':
    case 'InstrumentVersionRegistered':
    case 'InstrumentVersionCorrected':
      return state && withVersions(state, event);
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
