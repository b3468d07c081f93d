import type { ObservationCommand } from './observations.commands.js';
import type { Observation, ObservationEvent, ObservationId } from './observations.events.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';

/** How many observations still wait for a first response. */
export function unanswered({ observations = [] }: Pick<OutcomeState, 'observations'>): number {
  return observations.filter(({ answered, closed }) => !answered && !closed).length;
}

function open({ observations = [] }: OutcomeState, id: ObservationId): Observation {
  const found = observations.find(({ observation }) => observation === id);
  if (found === undefined) throw new OutcomeRefusal('observation-unknown', 'The outcome has no such observation.');
  if (found.closed) throw new OutcomeRefusal('observation-closed', 'The observation is closed; record another one.');
  return found;
}

/**
 * The auditor observes, the secretariat or the Chair answers and then closes. Refuses with `observation-unknown`,
 * `observation-closed` and `observation-unanswered`.
 */
export function decideObservation(command: ObservationCommand, state: OutcomeState): readonly ObservationEvent[] {
  const { observation } = command;
  switch (command.type) {
    case 'RecordObservation': {
      const { responseDue, text } = command;
      return [{ type: 'AuditObservationRecorded', data: { observation, responseDue }, prose: { text } }];
    }
    case 'AnswerObservation':
      open(state, observation);
      return [{ type: 'ObservationAnswered', data: { observation }, prose: { text: command.text } }];
    case 'CloseObservation':
      if (!open(state, observation).answered)
        throw new OutcomeRefusal('observation-unanswered', 'Answer the observation before you close it.');
      return [{ type: 'ObservationClosed', data: { observation }, prose: { reason: command.reason } }];
  }
}

/** Total on purpose. */
export function afterObservation(
  state: OutcomeState,
  event: ObservationEvent & { readonly version?: number },
): OutcomeState {
  const { observations = [] } = state;
  const { observation } = event.data;
  if (event.type === 'AuditObservationRecorded') {
    const { responseDue } = event.data;
    const added = { observation, version: event.version ?? null, responseDue, answered: false, closed: false };
    return { ...state, observations: [...observations, added] };
  }
  const changed = event.type === 'ObservationAnswered' ? { answered: true } : { closed: true };
  return {
    ...state,
    observations: observations.map((each) => (each.observation === observation ? { ...each, ...changed } : each)),
  };
}
