import type { Happening } from '../happening.js';
import type { EntityId, OutcomeKind } from '../vocabulary.js';
import type { Position } from '../parties/voices.js';

/** What an entity may have to do with an outcome. */
export const entityRoles = ['promised', 'owns', 'addressed', 'holds', 'supports', 'opposes'] as const;
export type EntityRole = (typeof entityRoles)[number];

interface Involving {
  readonly kind: OutcomeKind;
  readonly owners: readonly EntityId[];
  readonly addressees: readonly EntityId[];
  readonly holder: EntityId | null;
  readonly course: readonly Happening[];
}

/** Kinds that are somebody's word about what they will do. */
const promises: ReadonlySet<OutcomeKind> = new Set(['commitment', 'plan']);

/** The parts that an entity has in an outcome; what it owns of a promise, or gave as its word, it promised. */
export function rolesOf(entity: EntityId, outcome: Involving): readonly EntityRole[] {
  const { kind, owners, addressees, holder, course } = outcome;
  const isIssuer = course[0]?.issuers?.includes(entity) === true;
  const hasPromised = promises.has(kind) && (isIssuer || owners.includes(entity));
  const position = positionOf(entity, course);
  return [
    ...(hasPromised ? (['promised'] as const) : []),
    ...(!hasPromised && owners.includes(entity) ? (['owns'] as const) : []),
    ...(addressees.includes(entity) ? (['addressed'] as const) : []),
    ...(holder === entity ? (['holds'] as const) : []),
    ...(position === null ? [] : [position]),
  ];
}

/** By its last word. */
function positionOf(entity: EntityId, course: readonly Happening[]): Position | null {
  const words = course.flatMap(({ type, entity: who, positions = [] }): Position[] => {
    if (who === entity && type === 'SupportExpressed') return ['supports'];
    if (who === entity && type === 'OppositionExpressed') return ['opposes'];
    return positions.flatMap((each) => (each.entity === entity ? [each.position] : []));
  });
  return words.at(-1) ?? null;
}
