import type { IsoDate, Visibility } from '@app/kernel';
import type { CorrectionEvent } from './corrections/corrections.events.js';
import type { OccasionEvent } from './deadlines/occasions.events.js';
import type { MergeEvent } from './merging/merge.events.js';
import type { ObservationEvent } from './observations/observations.events.js';
import type { VersionEvent } from './versions/version.events.js';
import type { StepDetails, StepType } from './steps.js';
import type {
  Addressee,
  BodyId,
  Citation,
  Deadline,
  EntityId,
  InstrumentCited,
  InstrumentId,
  MeetingId,
  OutcomeId,
  OutcomeKind,
  Owner,
  RelationType,
  StatedBy,
} from './vocabulary.js';
import type { PositionExpressed } from './parties/voices.events.js';
import type { Issuer, PositionAsRecorded, ViewAsRecorded } from './parties/voices.js';

/** The outcome as its meeting left it. `citations[0]` is the statement it is recorded from; the others restate it. */
export interface OutcomeAsRecorded {
  readonly reference: string;
  readonly body: BodyId;
  readonly meeting: MeetingId;
  readonly citations: readonly Citation[];
  readonly owners: readonly Owner[];
  readonly addressees: readonly Addressee[];
  readonly deadlines: readonly Deadline[];
  readonly instruments: readonly InstrumentId[];
  /** Of those instruments, the versions that the text names. Absent: none. */
  readonly instrumentVersions?: readonly InstrumentCited[];
  /** The stage it enters at; from a source any stage, earlier ones then read "not recorded". */
  readonly stage: string;
  /** For a view recorded: who holds it. */
  readonly holder: EntityId | null;
  /** Whose word it is; absent: the group's own. */
  readonly issuers?: readonly Issuer[];
  readonly positions?: readonly PositionAsRecorded[];
  /** For a view recorded: what it is; absent: a view, in the officer's word. */
  readonly view?: ViewAsRecorded;
  /** Absent: for the members of the body. */
  readonly visibility?: Visibility;
  /** Of a draft resolution: the last day on which comments on the draft are taken. Absent: none was said. */
  readonly commentsUntil?: IsoDate;
}

/** What people wrote. `wordings[i]` is the verbatim text at `citations[i]`; `deadlineWords[i]` belongs to `deadlines[i]`. */
export interface RecordedProse {
  readonly title: string;
  readonly wordings: readonly string[];
  readonly deadlineWords: readonly string[];
}

/** The event that records an outcome, one per kind, in the meeting's words. Permanent: they are stored. */
export const recordingEvents = {
  liaison_statement: 'LiaisonStatementAgreed',
  incoming_liaison_statement: 'LiaisonStatementReceived',
  recommendation: 'RecommendationAgreed',
  request: 'RequestMade',
  draft_resolution: 'DraftResolutionAdopted',
  action_item: 'ActionItemAgreed',
  commitment: 'CommitmentMade',
  plan: 'PlanAnnounced',
  decision: 'DecisionTaken',
  invitation: 'InvitationIssued',
  proposal: 'ProposalRaised',
  statement: 'StatementRecorded',
  view_recorded: 'ViewRecorded',
} as const satisfies Record<OutcomeKind, string>;
export type RecordingEventType = (typeof recordingEvents)[OutcomeKind];

export interface StepProse {
  readonly note?: string;
  readonly reason?: string;
  readonly wording?: string;
}

export interface OutcomeRecorded {
  readonly type: RecordingEventType;
  readonly data: OutcomeAsRecorded;
  readonly prose?: RecordedProse;
}

export interface StepTaken {
  readonly type: StepType;
  readonly data: StepDetails;
  readonly prose?: StepProse;
}

/** Facts about one outcome of a meeting. Names are permanent: they are stored. `prose` is gone once it was redacted. */
export type OutcomeEvent =
  | OutcomeRecorded
  | StepTaken
  | CorrectionEvent
  | OccasionEvent
  | ObservationEvent
  | MergeEvent
  | VersionEvent
  | PositionExpressed
  | { readonly type: 'OwnerAssigned'; readonly data: { readonly entity: EntityId }; readonly prose?: StepProse }
  | { readonly type: 'OwnerReleased'; readonly data: { readonly entity: EntityId }; readonly prose?: StepProse }
  | {
      readonly type: 'DeadlineSet';
      readonly data: { readonly deadline: Deadline };
      readonly prose?: StepProse & { readonly words: string };
    }
  | {
      readonly type: 'DeadlineExtended';
      readonly data: { readonly from: readonly Deadline[]; readonly to: Deadline; readonly grantedBy: string };
      readonly prose?: StepProse & { readonly words: string };
    }
  | {
      readonly type: 'CitationAdded';
      readonly data: { readonly citation: Citation };
      readonly prose?: { readonly wording: string };
    }
  | {
      readonly type: 'WordingCorrected';
      readonly data: { readonly citation: number };
      readonly prose?: { readonly from: string; readonly to: string; readonly reason: string };
    }
  | {
      readonly type: 'TitleCorrected';
      readonly data: object;
      readonly prose?: { readonly from: string; readonly to: string; readonly reason: string };
    }
  | {
      readonly type: 'OutcomeRelated';
      readonly data: { readonly relation: RelationType; readonly target: OutcomeId; readonly statedBy: StatedBy };
      readonly prose?: StepProse;
    }
  | {
      readonly type: 'QualifiedByView';
      readonly data: { readonly view: OutcomeId; readonly holder: EntityId | null; readonly statedBy: StatedBy };
      readonly prose?: StepProse;
    }
  | {
      readonly type: 'OutcomeVisibilityChanged';
      readonly data: { readonly from: Visibility; readonly to: Visibility };
      readonly prose?: { readonly reason: string };
    }
  | {
      readonly type: 'StepAnnulled';
      readonly data: { readonly version: number };
      readonly prose?: { readonly reason: string };
    };
