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
  const position = positionsIn(course)[entity];
  return [
    ...(hasPromised ? (['promised'] as const) : []),
    ...(!hasPromised && owners.includes(entity) ? (['owns'] as const) : []),
    ...(addressees.includes(entity) ? (['addressed'] as const) : []),
    ...(holder === entity ? (['holds'] as const) : []),
    ...(position === undefined ? [] : [position]),
  ];
}

/** Where each party stands, by its last word. */
export function positionsIn(
  course: readonly Pick<Happening, 'type' | 'entity' | 'positions'>[],
): Readonly<Record<EntityId, Position>> {
  const words = course.flatMap(({ type, entity, positions = [] }) => [
    ...positions.map((each) => [each.entity, each.position] as const),
    ...wordOf(type, entity),
  ]);
  return Object.fromEntries(words);
}

function wordOf(type: Happening['type'], entity: EntityId | undefined): readonly (readonly [EntityId, Position])[] {
  const position = expressed[type];
  return entity === undefined || position === undefined ? [] : [[entity, position]];
}

const expressed: Readonly<Partial<Record<Happening['type'], Position>>> = {
  SupportExpressed: 'supports',
  OppositionExpressed: 'opposes',
};
