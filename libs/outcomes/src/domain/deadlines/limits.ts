import type { IsoDate } from '@app/kernel';
import { sameDue } from './due.js';
import type { MovedLimit } from './occasions.events.js';
import type { Deadline, Due, MeetingId } from '../vocabulary.js';

/** A limit on the day that it was known to have. */
export interface KnownDay {
  readonly due: Due;
  readonly on: IsoDate | null;
}

/** What became of limits whose occasion moved; absent where none did. */
export interface MovedLimits {
  /** The first day of each that was ever known: what lateness against the original is counted from. */
  readonly first: readonly KnownDay[];
  /** The day of each when the limits were last stated by somebody. */
  readonly stated: readonly KnownDay[];
  /** Of each, where it was before it ever moved and where it is now. */
  readonly now: readonly MovedLimit[];
  /** The occasion whose moving took two limits apart; null where a person has nothing to decide. */
  readonly apartBy: MeetingId | null;
}

const nothingMoved: MovedLimits = { first: [], stated: [], now: [], apartBy: null };

/** Null where it is not among them. */
export function knownDay(days: readonly KnownDay[], due: Due): KnownDay | null {
  return days.find((each) => sameDue(each.due, due)) ?? null;
}

function withFirst(days: readonly KnownDay[], { due, on }: KnownDay): readonly KnownDay[] {
  return knownDay(days, due) === null ? [...days, { due, on }] : days;
}

function withMove(limits: readonly MovedLimit[], move: MovedLimit): readonly MovedLimit[] {
  const known = limits.find(({ due }) => sameDue(due, move.due));
  return [...limits.filter((each) => each !== known), { ...move, from: known === undefined ? move.from : known.from }];
}

/** After the limits moved. */
export function afterMove(
  before: MovedLimits | undefined,
  moved: readonly MovedLimit[],
  meeting: MeetingId,
  apart: boolean,
): MovedLimits {
  const { first, stated, now, apartBy } = before ?? nothingMoved;
  const left = moved.map(({ due, from }) => ({ due, on: from }));
  return {
    first: left.filter(({ on }) => on !== null).reduce(withFirst, first),
    stated: left.reduce(withFirst, stated),
    now: moved.reduce(withMove, now),
    apartBy: apart ? meeting : apartBy === meeting ? null : apartBy,
  };
}

/** Somebody looked at the limits and stated what holds: nothing is to be decided, and they go together as they stand. */
export function restated<State extends { readonly moved?: MovedLimits }>(state: State): State {
  return state.moved === undefined ? state : { ...state, moved: { ...state.moved, stated: [], apartBy: null } };
}

/** The meetings that limits hang on. */
export function meetingsOf(deadlines: readonly Deadline[]): readonly MeetingId[] {
  return [...new Set(deadlines.flatMap(({ due }) => (due.type === 'meeting' ? [due.meeting] : [])))];
}

/** A limit as first stated or set, with the first day that it had; null where it has that day still. */
export interface OriginalLimit {
  readonly due: Due;
  readonly first: IsoDate | null;
}

interface Limits {
  readonly deadlines: readonly Deadline[];
  readonly originalDeadlines: readonly Deadline[];
  readonly moved?: MovedLimits;
}

/** None where all limits are as they were first. */
export function originalLimits({ deadlines, originalDeadlines, moved }: Limits): readonly OriginalLimit[] {
  const originals = originalDeadlines.map(({ due }) => ({ due, first: knownDay(moved?.first ?? [], due)?.on ?? null }));
  const isUnchanged =
    originals.length === deadlines.length &&
    originals.every(({ due, first }, index) => {
      const now = deadlines[index];
      return first === null && now !== undefined && sameDue(due, now.due);
    });
  return isUnchanged ? [] : originals;
}

/** Why a person has to decide something about work that is not over, or to respond to an auditor whether it is over or not. */
export const awaitings = ['deadline_cancelled', 'deadlines_apart', 'mandate_ended', 'observation_response'] as const;
export type Awaiting = (typeof awaitings)[number];
