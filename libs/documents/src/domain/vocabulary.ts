/** Ids are words people can read: `cwg-cop-20-report`, `CWG-COP`, `CWG-COP-20`. */
export type DocumentId = string;
export type BodyId = string;
export type MeetingId = string;

export const documentKinds = ['report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How far a version has come: for comment, agreed by the meeting, or put to the parent body. */
export const documentStages = ['draft', 'final', 'transmitted'] as const;
export type DocumentStage = (typeof documentStages)[number];

/** BCP 47, lower case: `en`, `fr`. */
export type Language = string;

/** Hex, lower case, 64 characters: the name of the bytes. */
export type Sha256 = string;
