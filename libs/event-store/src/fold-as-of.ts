import { type DomainEvent, type IsoDate } from '@app/kernel';
import { type RecordedEvent } from './types.js';

/** Where an event stands in its stream; `evolve`, `judge` and `annuls` see it beside the domain's own fields. */
export interface Place {
  readonly version: number;
  readonly effectiveOn: IsoDate;
}

/** A kernel `Decider`, which may look at an event's place as well. */
export interface PlacedDecider<Command, Event extends DomainEvent, State> {
  readonly initial: State;
  readonly decide: (command: Command, state: State) => readonly Event[];
  readonly evolve: (state: State, event: Event & Place) => State;
  readonly judge?: (state: State, event: Event & Place) => void;
  readonly annuls?: (event: Event) => number | null;
  /**
   * Whether a step changed something that the command rests on, so that whoever sent it has to look again. Absent: each
   * does.
   */
  readonly concerns?: (command: Command, event: Event & Place) => boolean;
}

/** What is asked about: facts effective up to a date, as known at a moment or a position of the log. All inclusive. */
export interface AsOf {
  readonly effectiveOn?: IsoDate;
  readonly recordedAt?: Date;
  readonly position?: bigint;
}

export interface TimelineEntry<Event> {
  readonly event: Event;
  /** Taken back by another step: it stays in the record and out of the state. */
  readonly annulled: boolean;
}

export interface Folded<State, Event> {
  readonly state: State;
  /** The stream's version as known at the cut; 0 where nothing was known. */
  readonly version: number;
  /** In the order of the fold, up to the effective date asked for. */
  readonly timeline: readonly TimelineEntry<Event>[];
}

interface Step extends Place {
  readonly annuls: number | null;
}

/** The state of one stream as of a cut. Pure; the order of `events` does not matter. */
export function foldAsOf<Command, Event extends DomainEvent, State>(
  decider: PlacedDecider<Command, Event, State>,
  events: readonly RecordedEvent[],
  asOf: AsOf = {},
): Folded<State, RecordedEvent> {
  const known = events.filter((event) => isKnown(event, asOf));
  const { effectiveOn } = asOf;
  const timeline = timelineOf(known).filter(
    ({ event }) => effectiveOn === undefined || event.effectiveOn <= effectiveOn,
  );
  const state = timeline.reduce(
    (before, { event, annulled }) => (annulled ? before : decider.evolve(before, toDomain(event) as Event & Place)),
    decider.initial,
  );
  return { state, version: known.reduce((highest, { version }) => Math.max(highest, version), 0), timeline };
}

/** All steps by (effectiveOn, version), those that another step takes back marked. A taken back taking back has no effect. */
export function timelineOf<Event extends Step>(events: readonly Event[]): TimelineEntry<Event>[] {
  const annulled = new Set<number>();
  // From the newest: a step can only take back an older one.
  for (const { version, annuls } of [...events].sort((a, b) => b.version - a.version))
    if (annuls !== null && !annulled.has(version)) annulled.add(annuls);
  return [...events].sort(byDateThenVersion).map((event) => ({ event, annulled: annulled.has(event.version) }));
}

/** An event in the domain's shape, with its place. */
export function toDomain(event: RecordedEvent): DomainEvent & Place {
  const { type, data, prose, version, effectiveOn } = event;
  return { type, data, ...(prose === null ? {} : { prose }), version, effectiveOn };
}

function isKnown(event: RecordedEvent, { recordedAt, position }: AsOf): boolean {
  return (
    (recordedAt === undefined || event.recordedAt <= recordedAt) &&
    (position === undefined || event.position <= position)
  );
}

function byDateThenVersion(a: Place, b: Place): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.version - b.version;
}
