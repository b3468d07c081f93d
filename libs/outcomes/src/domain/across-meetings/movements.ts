import type { IsoDate } from '@app/kernel';
import { sameDue } from '../deadlines/due.js';
import type { MovedLimit } from '../deadlines/occasions.events.js';
import type { Position } from '../parties/voices.js';
import type { Disposition, Due, EntityId, OutcomeId, Tie } from '../vocabulary.js';

/** What can be different about an outcome between two moments of the register. */
export const movementTypes = [
  'agreed',
  'merged',
  'unmerged',
  'disposition_changed',
  'stage_changed',
  'leg_moved',
  'became_late',
  'no_longer_late',
  'owner_added',
  'owner_released',
  'deadline_set',
  'deadline_extended',
  'deadline_moved',
  'deadline_dropped',
  'reiterated',
  'view_recorded',
  'view_dropped',
  'position_expressed',
  'position_dropped',
  'related',
  'relation_dropped',
  'citation_added',
  'citation_dropped',
  'wording_corrected',
  'title_corrected',
] as const;
export type MovementType = (typeof movementTypes)[number];

/** An outcome as the register shows it at one moment. */
export interface OutcomeShown {
  readonly title: string;
  /** The cited paragraphs. */
  readonly paragraphs: readonly string[];
  /** How often a wording was corrected. */
  readonly reworded: number;
  readonly stage: string;
  readonly disposition: Disposition;
  readonly owners: readonly EntityId[];
  readonly legs: readonly { readonly addressee: EntityId; readonly stage: string }[];
  /** `on`: the last day it can be met, where that is known. */
  readonly deadlines: readonly { readonly due: Due; readonly words: string; readonly on: IsoDate | null }[];
  /** Limits whose occasion moved, with the day of each before it ever did and since. */
  readonly moved: readonly MovedLimit[];
  readonly views: readonly OutcomeId[];
  readonly relations: readonly { readonly relation: Tie; readonly target: OutcomeId }[];
  readonly reiterated: number;
  readonly late: boolean;
  /** Where each party stands, by its last word. */
  readonly positions: Readonly<Record<EntityId, Position>>;
  /** The record that it was merged into, and under which it is counted since. */
  readonly mergedInto: OutcomeId | null;
}

/** `about` is whom or what it concerns: an entity, or where outcomes are tied the other one. `from` and `to` are words of the register. */
export interface Movement {
  readonly type: MovementType;
  readonly about: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What is different about one outcome at a later moment. Null before: the register did not show it. Pure: what happened
 * and was taken back in between is no movement, and between a moment and itself nothing moved. Dispositions compose: that
 * of the earlier moment, moved by each of two differences that meet, is that of the last.
 */
export function movementsBetween(before: OutcomeShown | null, after: OutcomeShown): readonly Movement[] {
  if (after.mergedInto !== null) return mergedAway(before, after.mergedInto);
  if (before === null) return [movement('agreed', { to: after.disposition }), ...lateness(false, after.late)];
  return [
    ...(before.mergedInto === null ? [] : [movement('unmerged', { about: before.mergedInto })]),
    ...standing(before, after),
    ...lateness(before.late, after.late),
    ...owners(before, after),
    ...deadlines(before, after),
    ...movedLimits(before, after),
    ...Array.from({ length: after.reiterated - before.reiterated }, () => movement('reiterated')),
    ...ties(before, after),
    ...positions(before, after),
    ...texts(before, after),
  ];
}

function movement(type: MovementType, { about = null, from = null, to = null }: Partial<Movement> = {}): Movement {
  return { type, about, from, to };
}

/** What is merged is counted under the other record, so nothing else is said of it. */
function mergedAway(before: OutcomeShown | null, into: OutcomeId): readonly Movement[] {
  return before === null || before.mergedInto === into ? [] : [movement('merged', { about: into })];
}

function standing(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  const legs = after.legs.length < 2 ? [] : movedLegs(before, after);
  if (before.disposition !== after.disposition)
    return [movement('disposition_changed', { from: before.disposition, to: after.disposition }), ...legs];
  // That it was said again has a movement of its own.
  if (before.stage === after.stage || after.stage === 'reiterated') return legs;
  return [movement('stage_changed', { from: before.stage, to: after.stage }), ...legs];
}

function movedLegs(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  return after.legs.flatMap(({ addressee, stage }) => {
    const from = before.legs.find((leg) => leg.addressee === addressee)?.stage ?? null;
    return from === stage ? [] : [movement('leg_moved', { about: addressee, from, to: stage })];
  });
}

function lateness(before: boolean, after: boolean): readonly Movement[] {
  return before === after ? [] : [movement(after ? 'became_late' : 'no_longer_late')];
}

function owners(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  return [
    ...without(after.owners, before.owners).map((about) => movement('owner_added', { about })),
    ...without(before.owners, after.owners).map((about) => movement('owner_released', { about })),
  ];
}

/** Limits that went and limits that came: together they are one that moved, later where both days are known. */
function deadlines(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  const gone = without(before.deadlines, after.deadlines);
  const come = without(after.deadlines, before.deadlines);
  if (gone.length === 0) return come.map(({ words }) => movement('deadline_set', { to: words }));
  if (come.length === 0) return gone.map(({ words }) => movement('deadline_dropped', { from: words }));
  const [from, to] = [nearest(gone), nearest(come)];
  const isLater = from !== null && to !== null && to > from;
  return [
    movement(isLater ? 'deadline_extended' : 'deadline_moved', {
      from: gone.map(({ words }) => words).join('; '),
      to: come.map(({ words }) => words).join('; '),
    }),
  ];
}

/** Limits that hold at both moments, on another day because their occasion moved. */
function movedLimits(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  const holds = (shown: OutcomeShown, limit: MovedLimit): boolean =>
    shown.deadlines.some(({ due }) => sameDue(due, limit.due));
  return after.moved.flatMap((limit) => {
    if (!holds(before, limit) || !holds(after, limit)) return [];
    const earlier = before.moved.find(({ due }) => sameDue(due, limit.due));
    const was = earlier === undefined ? limit.from : earlier.to;
    if (was === limit.to) return [];
    return [movement('deadline_moved', { from: was ?? 'not known', to: limit.to ?? 'not known' })];
  });
}

function nearest(limits: OutcomeShown['deadlines']): IsoDate | null {
  return limits.reduce<IsoDate | null>(
    (first, { on }) => (first === null || (on !== null && on < first) ? on : first),
    null,
  );
}

function ties(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  const related = ({ relation, target }: OutcomeShown['relations'][number]) => ({ about: target, to: relation });
  return [
    ...without(after.views, before.views).map((about) => movement('view_recorded', { about })),
    ...without(before.views, after.views).map((about) => movement('view_dropped', { about })),
    ...without(after.relations, before.relations).map((tie) => movement('related', related(tie))),
    ...without(before.relations, after.relations).map((tie) => movement('relation_dropped', related(tie))),
  ];
}

function positions({ positions: before }: OutcomeShown, { positions: after }: OutcomeShown): readonly Movement[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((about) => {
    const [from = null, to = null] = [before[about], after[about]];
    if (from === to) return [];
    return [movement(to === null ? 'position_dropped' : 'position_expressed', { about, from, to })];
  });
}

function texts(before: OutcomeShown, after: OutcomeShown): readonly Movement[] {
  return [
    ...without(after.paragraphs, before.paragraphs).map((to) => movement('citation_added', { to })),
    ...without(before.paragraphs, after.paragraphs).map((from) => movement('citation_dropped', { from })),
    ...(before.reworded === after.reworded ? [] : [movement('wording_corrected')]),
    ...(before.title === after.title ? [] : [movement('title_corrected', { from: before.title, to: after.title })]),
  ];
}

/** What stands in the one list more often than in the other, compared as data. */
function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const left = others.map((other) => JSON.stringify(other));
  return items.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
