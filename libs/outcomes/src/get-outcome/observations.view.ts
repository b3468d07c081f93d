import type { ObservationView } from '@app/contracts';
import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import { isObservation, type ObservationEvent } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';

interface Told {
  readonly fact: ObservationEvent;
  readonly event: RecordedEvent;
}

function told(timeline: readonly TimelineEntry<RecordedEvent>[]): readonly Told[] {
  return timeline.flatMap(({ event, annulled }) => {
    const fact = outcomeEventOf(event);
    return !annulled && isObservation(fact) ? [{ fact, event }] : [];
  });
}

/** Who observed, answered or closed. */
export function observers(timeline: readonly TimelineEntry<RecordedEvent>[]): readonly string[] {
  return [...new Set(told(timeline).map(({ event }) => event.actor))];
}

/** The observations of auditors in the order of their days, each with what was said to it. */
export function observationViews(
  timeline: readonly TimelineEntry<RecordedEvent>[],
  actors: ReadonlyMap<string, string>,
): ObservationView[] {
  const all = told(timeline);
  const said = ({ fact, event }: Told) => ({
    text: (fact.type === 'ObservationClosed' ? fact.prose?.reason : fact.prose?.text) ?? '[removed]',
    by: { id: event.actor, name: actors.get(event.actor) ?? 'A person no longer named' },
    on: event.effectiveOn,
  });
  return all.flatMap((recorded) => {
    const { data, type } = recorded.fact;
    if (type !== 'AuditObservationRecorded') return [];
    const about = all.filter(({ fact }) => fact.data.observation === data.observation);
    const responses = about.filter(({ fact }) => fact.type === 'ObservationAnswered').map(said);
    const closing = about.find(({ fact }) => fact.type === 'ObservationClosed');
    const state = closing ? 'closed' : responses.length > 0 ? 'answered' : 'response_due';
    const { responseDue, observation } = data;
    return [
      { ...said(recorded), id: observation, responseDue, state, responses, closed: closing ? said(closing) : null },
    ];
  });
}
