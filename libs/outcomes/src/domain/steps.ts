import type {
  Acceptance,
  Citation,
  EntityId,
  Evidence,
  MeetingId,
  OutcomeId,
  PersonId,
  Verifier,
} from './vocabulary.js';

/** Every step an outcome can take, in the domain's words; the name of the step is the name of its event. Permanent. */
export const stepTypes = [
  'LiaisonStatementDrafted',
  'LiaisonStatementApproved',
  'LiaisonStatementSent',
  'LiaisonStatementAcknowledged',
  'LiaisonReplyReceived',
  'LiaisonStatementClosed',
  'LiaisonStatementClosedWithoutReply',
  'LiaisonStatementWithdrawn',
  'IncomingStatementAssigned',
  'IncomingStatementAnswered',
  'IncomingStatementNoted',
  'IncomingStatementDeclined',
  'PutToAddressee',
  'PutToParentBody',
  'AnsweredByAddressee',
  'NeverPutForward',
  'DraftResolutionTransmitted',
  'DraftResolutionIntroduced',
  'DraftResolutionAdoptedByParentBody',
  'DraftResolutionAdoptedWithAmendments',
  'DraftResolutionDeferred',
  'DraftResolutionNotAdopted',
  'DraftResolutionWithdrawn',
  'ProgressReported',
  'WorkBlocked',
  'OutcomeDeferred',
  'CompletionClaimed',
  'CompletionVerified',
  'ClaimNotAccepted',
  'OutcomeClosedNotImplemented',
  'OutcomeCancelled',
  'CommitmentWithdrawn',
  'DecisionRescinded',
  'InvitationClosed',
  'InvitationLapsed',
  'ResponseNoted',
  'ProposalAdopted',
  'ProposalNotTakenUp',
  'ProposalWithdrawn',
  'OutcomeSuperseded',
  'OutcomeReopened',
  'OutcomeReiterated',
  'OutcomeReviewed',
] as const;
export type StepType = (typeof stepTypes)[number];

/** `on_behalf_of_the_chair`: the secretariat records what the Chair decided. */
export const whoDecides = ['meeting', 'chair', 'on_behalf_of_the_chair'] as const;
export type WhoDecides = (typeof whoDecides)[number];

/** What a step may carry; which of it a step needs stands in its row of the kind's workflow. */
export interface StepDetails {
  /** The addressee of a liaison statement whose leg moves; may be left out where there is only one. */
  readonly addressee?: EntityId;
  /** The owner who reports or claims. */
  readonly owner?: EntityId;
  /** The meeting at which it happened, to which it is deferred, or which spoke of it. */
  readonly meeting?: MeetingId;
  /** Where a source says so. A step with a citation may enter at any stage. */
  readonly citation?: Citation;
  readonly evidence?: Evidence;
  readonly acceptance?: Acceptance;
  /** To whom a parent body or addressee passed it on. */
  readonly referredTo?: EntityId;
  readonly progress?: 'not_started' | 'in_progress' | 'partly';
  readonly verifiedBy?: Verifier;
  readonly approvedBy?: 'meeting' | 'chair' | 'correspondence';
  /** What becomes of a letter that came in is for the Chair to say, unless a meeting does. */
  readonly decidedBy?: WhoDecides;
  readonly supersededBy?: OutcomeId;
  /** The outcome that a proposal became. */
  readonly adoptedAs?: OutcomeId;
  /** The statement that was sent in response. */
  readonly answeredBy?: OutcomeId;
  /** The person who claimed, so that the claimant cannot verify. */
  readonly claimedBy?: PersonId;
  /** The agenda item under which it was put. */
  readonly agendaItem?: string;
}

/** `source`: a citation or evidence, whichever there is. */
export type StepField = keyof StepDetails | 'reason' | 'source';
