/** A fact as the domain states it: `data` holds ids, dates and codes; `prose` holds what people wrote and can be redacted. */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
  readonly prose?: object;
}

/**
 * The pure heart of one stream.
 *
 * - `decide` turns a command into events or refuses with a `DomainError`; a repeated command yields no event.
 * - `evolve` is total: history is already true, so it neither throws nor judges.
 * - `judge` says whether an event is legal in a state, by throwing the refusal. The store uses it for late facts:
 *   a step recorded for an earlier date must not make a later one illegal.
 * - `annuls` names the version of the step that an event takes back, so that the fold can leave that step out.
 * - `concerns` says whether a step changed what a command rests on: two people who edit different fields do not meet.
 */
export interface Decider<Command, Event extends DomainEvent, State> {
  readonly initial: State;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
  readonly judge?: (state: State, event: Event) => void;
  readonly annuls?: (event: Event) => number | null;
  readonly concerns?: (command: Command, event: Event) => boolean;
}
