import type { StrikeEvent } from './corrections.events.js';
import { sameDue } from '../deadlines/due.js';
import { restated } from '../deadlines/limits.js';
import { resettled } from '../outcome.parts.evolve.js';
import { slowest } from '../outcome.stage.js';
import type { OutcomeState } from '../outcome.state.js';
import { withoutOwner } from '../parties/parts.js';
import type { Deadline, EntityId } from '../vocabulary.js';
import { workflows } from '../workflows/index.js';

function withoutLimits(state: OutcomeState, isStruck: (limit: Deadline) => boolean): OutcomeState {
  const kept = state.deadlines.flatMap((limit, index) => (isStruck(limit) ? [] : [index]));
  return {
    ...state,
    deadlines: kept.flatMap((index) => state.deadlines[index] ?? []),
    deadlineWords: kept.map((index) => state.deadlineWords[index] ?? ''),
    originalDeadlines: state.originalDeadlines.filter((limit) => !isStruck(limit)),
  };
}

/** What was due there alone was due nowhere. */
function withoutAddressee(state: OutcomeState, entity: EntityId): OutcomeState {
  const addressees = state.addressees.filter((leg) => leg.entity !== entity);
  const { [entity]: struck, ...acceptances } = state.acceptances;
  const { perAddressee } = workflows[state.kind];
  return withoutLimits(
    {
      ...state,
      addressees,
      acceptances,
      stage: perAddressee ? slowest(state.kind, addressees, state.stage) : state.stage,
    },
    (limit) => limit.addressee === entity,
  );
}

export function afterStrike(state: OutcomeState, event: StrikeEvent): OutcomeState {
  switch (event.type) {
    case 'DeadlineStruck': {
      const { due, addressee } = event.data.from;
      return restated(withoutLimits(state, (limit) => sameDue(limit.due, due) && limit.addressee === addressee));
    }
    case 'AddresseeStruck':
      return withoutAddressee(state, event.data.from.entity);
    case 'OwnerStruck':
      return resettled(withoutOwner(state, event.data.from));
  }
}
