import { OutcomeKind, type Movement as MovementView, type MovementMoment, type MovementsView } from '@app/contracts';
import { movementsBetween, type Movement, type MovementType, type OutcomeShown } from '../domain/index.js';
import type { RegisterDay } from '../reading/as-of.js';
import { asRecordedView } from '../reading/as-recorded.js';
import type { Names } from '../reading/names.js';
import type { DatedLine } from '../reading/register-lines.js';
import { latenessOf } from '../reading/register-row.view.js';
import { movementWords, totalsOf } from './movement-words.js';

/** A line with what the register's columns do not tell of it: where parties stand, and whether it was merged away. */
export interface MovingLine extends DatedLine, Pick<OutcomeShown, 'positions' | 'mergedInto'> {}

/** An outcome that moved, as it stands at the later moment. */
export interface Moved {
  readonly line: MovingLine;
  readonly movements: readonly Movement[];
}

/** What movements are about, by id: entities by name, outcomes by reference. */
export interface Subjects {
  readonly entities: Names;
  readonly references: ReadonlyMap<string, string>;
}

/** Movements that join the outcome to another one; the others are about an entity, or about nothing else. */
const ties: ReadonlySet<MovementType> = new Set([
  ...(['view_recorded', 'view_dropped', 'related', 'relation_dropped'] as const),
  ...(['merged', 'unmerged'] as const),
]);

export function movedOutcomes(earlier: readonly MovingLine[], later: readonly MovingLine[]): readonly Moved[] {
  const before = new Map(earlier.map((line) => [line.outcome_id, shownBy(line)]));
  return later
    .map((line) => ({ line, movements: movementsBetween(before.get(line.outcome_id) ?? null, shownBy(line)) }))
    .filter(({ movements }) => movements.length > 0);
}

function shownBy(line: MovingLine): OutcomeShown {
  const { title, paragraphs, stage, disposition, owners, legs, views, relations, reiterated, reworded, late, moved } =
    line;
  const { positions, mergedInto } = line;
  const deadlines = line.deadlines.map(({ due, words }, index) => ({ due, words, on: line.due_days[index] ?? null }));
  return {
    ...{ title, paragraphs, stage, disposition, owners, legs, views, relations, reiterated, reworded, late, moved },
    ...{ deadlines, positions, mergedInto },
  };
}

/** Ids of what movements are about. */
export function subjectsIn(moved: readonly Moved[]): { entities: readonly string[]; outcomes: readonly string[] } {
  const all = moved.flatMap(({ movements }) => movements);
  const ids = (tie: boolean) => all.flatMap(({ type, about }) => (ties.has(type) === tie ? (about ?? []) : []));
  return { entities: ids(false), outcomes: ids(true) };
}

export function movementsView(moved: readonly Moved[], subjects: Subjects): Pick<MovementsView, 'totals' | 'outcomes'> {
  return {
    totals: totalsOf(moved.flatMap(({ movements }) => movements)),
    outcomes: moved.map(({ line, movements }) => ({
      id: line.outcome_id,
      reference: line.reference,
      title: line.title,
      meeting: line.meeting_id,
      kind: OutcomeKind.parse(line.kind),
      disposition: line.disposition,
      lateness: latenessOf(line),
      movements: movements.map((movement) => movementView(movement, subjects)),
    })),
  };
}

function movementView(movement: Movement, { entities, references }: Subjects): MovementView {
  const { type, about, from, to } = movement;
  if (about === null) return { type, about, from, to, words: movementWords(movement, null) };
  const name = ties.has(type) ? (references.get(about) ?? about) : entities.named(about).name;
  return { type, about: { id: about, name }, from, to, words: movementWords(movement, name) };
}

export function momentView({ asOf, asRecorded }: RegisterDay): MovementMoment {
  return { asOf, asRecorded: asRecordedView(asRecorded) };
}
