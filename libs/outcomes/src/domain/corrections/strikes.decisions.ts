import type { Strike } from './corrections.commands.js';
import type { StrikeEvent } from './corrections.events.js';
import { sameDue } from '../deadlines/due.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';
import { aKindFirst } from '../words.js';
import { workflows } from '../workflows/index.js';

type Of<Field extends Strike['field']> = Extract<Strike, { field: Field }>;

function deadline({ due, addressee }: Of<'deadline_struck'>, state: OutcomeState, reason: string): StrikeEvent {
  const at = state.deadlines.findIndex((each) => sameDue(each.due, due) && each.addressee === addressee);
  const from = state.deadlines[at];
  if (from === undefined) throw new OutcomeRefusal('deadline-missing', 'The outcome has no such deadline.');
  return { type: 'DeadlineStruck', data: { from }, prose: { from: state.deadlineWords[at] ?? '', reason } };
}

function addressee({ entity }: Of<'addressee_struck'>, state: OutcomeState, reason: string): StrikeEvent {
  const { addressees, kind } = state;
  const known = addressees.find((each) => each.entity === entity);
  if (known === undefined)
    throw new OutcomeRefusal('addressee-unknown', `${entity} is no addressee of this outcome.`, {
      addressees: addressees.map((each) => each.entity),
    });
  if (workflows[kind].perAddressee && addressees.length === 1)
    throw new OutcomeRefusal(
      'addressee-missing',
      `${aKindFirst(kind)} names at least one addressee; put another one in its place instead.`,
    );
  return { type: 'AddresseeStruck', data: { from: { entity, purpose: known.purpose } }, prose: { reason } };
}

function owner({ entity }: Of<'owner_struck'>, { owners }: OutcomeState, reason: string): StrikeEvent {
  if (!owners.some((each) => each.entity === entity))
    throw new OutcomeRefusal('owner-unknown', `${entity} does not own this outcome.`, {
      owners: owners.map((each) => each.entity),
    });
  return { type: 'OwnerStruck', data: { from: entity }, prose: { reason } };
}

/**
 * Takes out of the record what was never so. What a step brought is taken back by annulling the step; what the recording
 * itself named wrongly is struck. Refuses with `deadline-missing`, `addressee-unknown`, `addressee-missing`, `owner-unknown`.
 */
export function strike(correction: Strike, state: OutcomeState, reason: string): StrikeEvent {
  switch (correction.field) {
    case 'deadline_struck':
      return deadline(correction, state, reason);
    case 'addressee_struck':
      return addressee(correction, state, reason);
    case 'owner_struck':
      return owner(correction, state, reason);
  }
}
