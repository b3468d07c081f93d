/** Ids are words people can read: `cwg-cop-20-report`, `CWG-COP`, `CWG-COP-20`. */
export type DocumentId = string;
export type BodyId = string;
export type MeetingId = string;

export const documentKinds = ['report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How far a version has come: for comment, agreed by the meeting, put to the parent body, dealt with there. In this order. */
export const documentStages = ['draft', 'final', 'transmitted', 'considered'] as const;
export type DocumentStage = (typeof documentStages)[number];

/** What a version is to the one before it: Rev. takes its place, Corr. puts parts of it right, Add. adds to it. */
export const versionNatures = ['original', 'revision', 'corrigendum', 'addendum', 'translation'] as const;
export type VersionNature = (typeof versionNatures)[number];

/** BCP 47, lower case: `en`, `fr`. */
export type Language = string;

/** Hex, lower case, 64 characters: the name of the bytes. */
export type Sha256 = string;
