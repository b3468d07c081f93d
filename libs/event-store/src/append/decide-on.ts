import { DomainError, type DomainEvent, type IsoDate } from '@app/kernel';
import { foldAsOf, timelineOf, toDomain, type Place, type PlacedDecider } from '../fold-as-of.js';
import { EventStoreRefusal } from '../refusals.js';
import { type NewEvent, type RecordedEvent } from '../types.js';

interface Candidate<Event> extends Place {
  readonly annuls: number | null;
  readonly domain: Event & Place;
  /** Null for what the command would add. */
  readonly recorded: RecordedEvent | null;
}

/**
 * Decides a command on the state at its effective date, and refuses with `contradicts-later-record` where a step that
 * stands later would become illegal. Pure. The events carry what they annul.
 */
export function decideOn<Command, Event extends DomainEvent, State>(
  decider: PlacedDecider<Command, Event, State>,
  history: readonly RecordedEvent[],
  command: Command,
  effectiveOn: IsoDate,
): readonly (Event & NewEvent)[] {
  const { state, version } = foldAsOf(decider, history, { effectiveOn });
  const events = decider
    .decide(command, state)
    .map((event) => ({ ...event, annuls: decider.annuls?.(event) ?? null }) satisfies NewEvent);
  const standing = timelineOf(history).flatMap(({ event, annulled }) => (annulled ? [] : [event]));
  for (const { annuls } of events) refuseMissingStep(standing, annuls);
  const added = events.map((event, index): Candidate<Event> => {
    const place = { version: version + index + 1, effectiveOn };
    return { ...place, annuls: event.annuls, domain: { ...event, ...place }, recorded: null };
  });
  judgeLater(decider, standing, [...history.map((event) => candidate<Event>(event)), ...added]);
  return events;
}

function judgeLater<Command, Event extends DomainEvent, State>(
  decider: PlacedDecider<Command, Event, State>,
  standing: readonly RecordedEvent[],
  candidates: readonly Candidate<Event>[],
): void {
  const { judge } = decider;
  if (judge === undefined) return;
  const after = timelineOf(candidates).flatMap(({ event, annulled }) => (annulled ? [] : [event]));
  let state = decider.initial;
  let changed = false;
  for (const [index, { domain, recorded, version }] of after.entries()) {
    changed ||= standing[index]?.version !== version;
    if (changed && recorded !== null)
      refuseContradiction(() => {
        judge(state, domain);
      }, recorded);
    state = decider.evolve(state, domain);
  }
}

function refuseContradiction(judge: () => void, step: RecordedEvent): void {
  try {
    judge();
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    const { type, version, effectiveOn, streamId } = step;
    throw new EventStoreRefusal(
      'contradicts-later-record',
      `Step ${version} (${type}, effective on ${effectiveOn}) could then not have happened: ${refusal.message}`,
      { streamId, version, type, effectiveOn, reason: refusal.code },
    );
  }
}

function refuseMissingStep(standing: readonly RecordedEvent[], annuls: number | null): void {
  if (annuls === null || standing.some(({ version }) => version === annuls)) return;
  throw new EventStoreRefusal('nothing-to-annul', `There is no step ${annuls}, or it is taken back already.`, {
    version: annuls,
  });
}

function candidate<Event extends DomainEvent>(event: RecordedEvent): Candidate<Event> {
  const { version, effectiveOn, annuls } = event;
  return { version, effectiveOn, annuls, domain: toDomain(event) as Event & Place, recorded: event };
}
