import type { IsoDate } from '@app/kernel';
import { dueOn, sameDue, type Occasions } from './due.js';
import { demandAddressee } from './leg-limits.js';
import { knownDay } from './limits.js';
import type { OccasionCommand } from './occasions.commands.js';
import type { MovedLimit, OccasionEvent } from './occasions.events.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import { dispositionOf, type OutcomeState } from '../outcome.state.js';
import type { Deadline, Disposition, Due, EntityId } from '../vocabulary.js';

type Of<T extends OccasionCommand['type']> = Extract<OccasionCommand, { type: T }>;

const unfinished: readonly Disposition[] = ['open', 'in_progress', 'awaiting_verification'];

/** Whether anybody still follows it: what is over, or only for the record, is left alone. */
export function isUnfinished(state: OutcomeState): boolean {
  return unfinished.includes(dispositionOf(state));
}

/** Two limits go together where the one that hangs on the occasion is no later than the other; so they do while a day is unknown. */
function together(hanging: IsoDate | null, other: IsoDate | null): boolean {
  return hanging === null || other === null || hanging <= other;
}

interface Standing {
  readonly due: Due;
  /** Whom it binds; undefined: all. */
  readonly addressee: EntityId | undefined;
  readonly stated: IsoDate | null;
  readonly now: IsoDate | null;
}

/** Where each limit stood when it was last stated, and where it stands now. */
function standings(state: OutcomeState, moved: readonly MovedLimit[], occasions: Occasions): readonly Standing[] {
  return state.deadlines.map(({ due, addressee }) => {
    const now = dueOn(due, occasions);
    const known = knownDay(state.moved?.stated ?? [], due);
    const move = moved.find((each) => sameDue(each.due, due));
    const before = move === undefined ? now : move.from;
    return { due, addressee, stated: known === null ? before : known.on, now };
  });
}

/** What is asked of one addressee says nothing of what is asked of another. */
function bindTheSame(one: Standing, other: Standing): boolean {
  return one.addressee === undefined || other.addressee === undefined || one.addressee === other.addressee;
}

function isApart(meeting: string, all: readonly Standing[]): boolean {
  const hangs = ({ due }: Standing): boolean => due.type === 'meeting' && due.meeting === meeting;
  const others = all.filter((each) => !hangs(each));
  return all
    .filter(hangs)
    .some((one) =>
      others.some(
        (other) =>
          bindTheSame(one, other) &&
          together(one.stated, other.stated) !== together(one.now, other.now) &&
          one.now !== null,
      ),
    );
}

function moveDeadlines(command: Of<'MoveDeadlines'>, state: OutcomeState): readonly OccasionEvent[] {
  const { meeting, cause, others } = command;
  const before: Occasions = { get: (id) => (id === meeting ? command.before : others.get(id)) };
  const after: Occasions = { get: (id) => (id === meeting ? command.after : others.get(id)) };
  const moved = state.deadlines
    .filter(({ due }) => due.type === 'meeting' && due.meeting === meeting)
    .map(({ due }) => ({ due, from: dueOn(due, before), to: dueOn(due, after) }))
    // What hung on a cancelled occasion awaits a decision even if it never had a day.
    .filter(({ from, to }) => from !== to || cause === 'cancelled');
  if (moved.length === 0 || !isUnfinished(state)) return [];
  const apart = isApart(meeting, standings(state, moved, after));
  return [{ type: 'DeadlineMoved', data: { meeting, cause, moved, apart } }];
}

function sameLimit(one: Deadline, other: Deadline): boolean {
  return sameDue(one.due, other.due) && one.addressee === other.addressee;
}

/** Throws `deadline-missing`, and what `demandAddressee` throws. */
function settleDeadlines({ keep, add, reason }: Of<'SettleDeadlines'>, state: OutcomeState): readonly OccasionEvent[] {
  const unknown = keep.find((index) => state.deadlines[index] === undefined);
  if (unknown !== undefined)
    throw new OutcomeRefusal('deadline-missing', `There is no limit ${unknown}.`, { limits: state.deadlines.length });
  if (add !== null) demandAddressee(add.deadline, state);
  const kept = state.deadlines.flatMap((deadline, index) =>
    keep.includes(index) ? [{ deadline, words: state.deadlineWords[index] ?? '' }] : [],
  );
  const isNew = add !== null && !kept.some(({ deadline }) => sameLimit(deadline, add.deadline));
  const limits = isNew ? [...kept, add] : kept;
  if (limits.length === state.deadlines.length && !isNew && (state.moved?.apartBy ?? null) === null) return [];
  return [
    {
      type: 'DeadlinesSettled',
      data: { from: state.deadlines, to: limits.map(({ deadline }) => deadline) },
      prose: { words: limits.map(({ words }) => words), reason },
    },
  ];
}

function whileUnfinished(state: OutcomeState): void {
  if (!isUnfinished(state))
    throw new OutcomeRefusal('outcome-over', 'Nothing is left to be done about this outcome.', { stage: state.stage });
}

/** Throws `deadline-missing`, `outcome-over`. */
export function afterOccasion(command: OccasionCommand, state: OutcomeState): readonly OccasionEvent[] {
  switch (command.type) {
    case 'MoveDeadlines':
      return moveDeadlines(command, state);
    case 'SettleDeadlines':
      return settleDeadlines(command, state);
    case 'TransferOutcome': {
      const { to, how, reason } = command;
      if (to === state.body) return [];
      whileUnfinished(state);
      return [{ type: 'OutcomeTransferred', data: { from: state.body, to, how }, prose: { reason } }];
    }
    case 'LapseOutcome':
      if (state.stage === 'lapsed') return [];
      whileUnfinished(state);
      return [{ type: 'OutcomeLapsed', data: {}, prose: { reason: command.reason } }];
  }
}
