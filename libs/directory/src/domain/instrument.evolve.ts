import { type InstrumentEvent, type InstrumentVersion } from './instrument.events.js';
import { withoutAlias } from './spellings.js';

/** What the decider and the read model fold by the same rules. */
interface Texts {
  readonly aliases: readonly string[];
  readonly versions: readonly InstrumentVersion[];
}

function inVersion<State extends Texts>(
  state: State,
  version: string,
  next: (each: InstrumentVersion) => InstrumentVersion,
): State {
  return { ...state, versions: state.versions.map((each) => (each.version === version ? next(each) : each)) };
}

export function withAlias<State extends Texts>(
  state: State,
  { alias, version }: { readonly alias: string; readonly version?: string },
): State {
  if (version === undefined) return { ...state, aliases: [...state.aliases, alias] };
  return inVersion(state, version, (each) => ({ ...each, aliases: [...each.aliases, alias] }));
}

type Told<Event> = Event extends InstrumentEvent ? Pick<Event, 'type' | 'data'> : never;
type OfVersions = Told<
  Extract<
    InstrumentEvent,
    { type: 'InstrumentAliasWithdrawn' | 'InstrumentVersionRegistered' | 'InstrumentVersionCorrected' }
  >
>;

export function withVersions<State extends Texts>(state: State, event: OfVersions): State {
  switch (event.type) {
    case 'InstrumentVersionRegistered':
      return { ...state, versions: [...state.versions, event.data] };
    case 'InstrumentVersionCorrected':
      return inVersion(state, event.data.version, (each) => ({ ...each, ...event.data.to }));
    case 'InstrumentAliasWithdrawn': {
      const { alias, version } = event.data;
      return version === undefined
        ? withoutAlias(state, alias)
        : inVersion(state, version, (each) => withoutAlias(each, alias));
    }
  }
}
