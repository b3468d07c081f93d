import { type EntityId, type EntityKind } from '../domain/index.js';

/** An entity that ships with the product: its readable id, the name it goes by, and what else texts call it. */
export interface Party {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** As lists of the Union put it: "Egypt (Arab Republic of)" for the Arab Republic of Egypt. */
function turnedRound(name: string, formal: string): readonly string[] {
  const form = formal.endsWith(` ${name}`) ? formal.slice(0, -name.length - 1) : null;
  return form === null ? [] : [`${name} (${form})`];
}

/** `formal` is the name in full, null where the name is that already. */
export function state(entity: EntityId, name: string, formal: string | null = null, ...others: string[]): Party {
  const full = formal === null ? [] : [formal, ...turnedRound(name, formal)];
  return { entity, kind: 'state', name, aliases: [...full, ...others] };
}

export const organ = (entity: EntityId, name: string, ...aliases: string[]): Party => ({
  ...{ entity, kind: 'organ', name, aliases },
});
export const office = (entity: EntityId, name: string, ...aliases: string[]): Party => ({
  ...{ entity, kind: 'office', name, aliases },
});
export const organization = (entity: EntityId, name: string, ...aliases: string[]): Party => ({
  ...{ entity, kind: 'organization', name, aliases },
});
export const group = (entity: EntityId, name: string, ...aliases: string[]): Party => ({
  ...{ entity, kind: 'group', name, aliases },
});
