/** Ids are words people can read: `itu-t-sg17`, `council-resolution-1306`. */
export type EntityId = string;
export type InstrumentId = string;

/** Owners and addressees are entities, never persons. A group is a set of entities that a text names as one ("Member States"). */
export const entityKinds = ['state', 'organization', 'organ', 'office', 'group'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const instrumentKinds = ['resolution', 'decision', 'recommendation', 'convention', 'treaty', 'other'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];
