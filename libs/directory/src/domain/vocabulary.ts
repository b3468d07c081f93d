/** Ids are words people can read: `itu-t-sg17`, `council-resolution-1306`. */
export type EntityId = string;
export type InstrumentId = string;
/** Within its instrument: `rev-bucharest-2022`. */
export type InstrumentVersionId = string;

/** Owners and addressees are entities, never persons. A group is a set of entities that a text names as one ("Member States"). */
export const entityKinds = ['state', 'organization', 'organ', 'office', 'group'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const instrumentKinds = ['resolution', 'decision', 'recommendation', 'convention', 'treaty', 'other'] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** How a version came about. A council modifies, a conference revises. */
export const versionActs = ['adopted', 'revised', 'modified'] as const;
export type VersionAct = (typeof versionActs)[number];
