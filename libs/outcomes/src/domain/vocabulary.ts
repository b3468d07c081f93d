import type { IsoDate, Visibility } from '@app/kernel';

/** Ids are words people can read: `CWG-COP`, `CWG-COP-20`, `itu-t-sg17`, `council-resolution-1306`; persons and outcomes are uuids. */
export type BodyId = string;
export type MeetingId = string;
export type EntityId = string;
export type InstrumentId = string;
export type DocumentId = string;

/** The version of an instrument that a text cites, as the directory names it: `rev-bucharest-2022`. */
export interface InstrumentCited {
  readonly instrument: InstrumentId;
  readonly version: string;
}
export type PersonId = string;
export type OutcomeId = string;

/** What a meeting can produce. The words are the field's; see docs/glossary.md. */
export const outcomeKinds = [
  'liaison_statement',
  'incoming_liaison_statement',
  'recommendation',
  'request',
  'draft_resolution',
  'action_item',
  'commitment',
  'plan',
  'decision',
  'invitation',
  'proposal',
  'statement',
  'view_recorded',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Where an outcome stands for boards and figures, whatever its kind. */
export const dispositions = [
  'for_the_record',
  'open',
  'in_progress',
  'awaiting_verification',
  'closed_implemented',
  'closed_not_implemented',
  'superseded_or_withdrawn',
] as const;
export type Disposition = (typeof dispositions)[number];

/** What the sender of a liaison statement expects (Recommendation ITU-T A.1, template of liaison statements). */
export const purposes = ['action', 'comment', 'information', 'in_response', 'not_stated'] as const;
export type Purpose = (typeof purposes)[number];

/** How a parent body or addressee answered. A Council notes a report; it seldom accepts item by item. */
export const acceptances = [
  'endorsed',
  'approved',
  'adopted_with_amendments',
  'noted_without_decision',
  'deferred',
  'referred',
  'not_taken_up',
] as const;
export type Acceptance = (typeof acceptances)[number];

/** A place in one version of a document: the paragraph as the report numbers it (`9.7.1`, `6.1 c)`). */
export interface Citation {
  readonly document: DocumentId;
  readonly version: string;
  readonly paragraph: string;
}

/** Index into the outcome's citations of the one a field rests on; null where the register's officer set it. */
export type RestsOn = number | null;

export interface Owner {
  readonly entity: EntityId;
  readonly restsOn: RestsOn;
}

export interface Addressee {
  readonly entity: EntityId;
  readonly purpose: Purpose;
  readonly restsOn: RestsOn;
}

/** When something is due: a date, a relation to a meeting, or a period of which `to` is the limit. Never a moment. */
export type Due =
  | { readonly type: 'date'; readonly on: IsoDate }
  | { readonly type: 'meeting'; readonly relation: MeetingRelation; readonly meeting: MeetingId }
  | { readonly type: 'period'; readonly from: IsoDate; readonly to: IsoDate };

export const meetingRelations = ['before', 'at', 'by_document_deadline_of'] as const;
export type MeetingRelation = (typeof meetingRelations)[number];

export interface Deadline {
  readonly due: Due;
  /** Of a statement to several: whom it concerns; absent, all of them. */
  readonly addressee?: EntityId;
  readonly restsOn: RestsOn;
}

/** What a step rests on in the world. `on` is its own date, offered as the step's effective date, never silently today. */
export interface Evidence {
  readonly link?: string;
  readonly documentReference?: string;
  readonly file?: EvidenceFile;
  readonly on?: IsoDate;
  /** Absent: whoever sees the outcome sees it. */
  readonly visibility?: Visibility;
}

/** A file that was uploaded for the outcome; its bytes are held under their hash. */
export interface EvidenceFile {
  /** Hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

export const relationTypes = [
  'restates',
  'reiterates',
  'follows_up',
  'adopts',
  'supersedes',
  'qualifies',
  'spawned_by',
] as const;
export type RelationType = (typeof relationTypes)[number];

/** What a step ties an outcome to, by the field of the step that names the other one. */
export const stepTies = {
  supersededBy: 'superseded_by',
  adoptedAs: 'adopted_as',
  answeredBy: 'answered_by',
} as const;
/** Any tie of an outcome to another: a relation that somebody recorded, or one that a step made. */
export type Tie = RelationType | (typeof stepTies)[keyof typeof stepTies];

/** Whether a relation is in the source's own words or was drawn by a person. */
export type StatedBy = 'source' | 'person';

/** Who verified a claim: a meeting (named by its paragraph), the Chair, a Vice-Chair acting, or a second officer. */
export const verifiers = ['meeting', 'chair', 'vice_chair', 'second_officer'] as const;
export type Verifier = (typeof verifiers)[number];
