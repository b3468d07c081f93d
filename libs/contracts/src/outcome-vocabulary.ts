import { z } from 'zod';

export const OutcomeKind = z.enum([
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
]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const Disposition = z.enum([
  'for_the_record',
  'open',
  'in_progress',
  'awaiting_verification',
  'closed_implemented',
  'closed_not_implemented',
  'superseded_or_withdrawn',
]);
export type Disposition = z.infer<typeof Disposition>;

export const Purpose = z.enum(['action', 'comment', 'information', 'in_response', 'not_stated']);
export const Acceptance = z.enum([
  'endorsed',
  'approved',
  'adopted_with_amendments',
  'noted_without_decision',
  'deferred',
  'referred',
  'not_taken_up',
]);
/** Why a person has to decide something about work that is not over. */
export const Awaiting = z.enum(['deadline_cancelled', 'deadlines_apart', 'mandate_ended', 'observation_response']);
export type Awaiting = z.infer<typeof Awaiting>;
export const MeetingRelation = z.enum(['before', 'at', 'by_document_deadline_of']);
export const Verifier = z.enum(['meeting', 'chair', 'vice_chair', 'second_officer']);
/** What a view recorded is; a reservation only where the source uses the word. */
export const ViewType = z.enum(['view', 'concern', 'objection', 'disassociation', 'reservation']);
export const Position = z.enum(['supports', 'opposes']);
/** Of what becomes of a letter that came in; `on_behalf_of_the_chair`: the secretariat records what the Chair decided. */
export const WhoDecides = z.enum(['meeting', 'chair', 'on_behalf_of_the_chair']);
export type WhoDecides = z.infer<typeof WhoDecides>;
export const Approver = z.enum(['meeting', 'chair', 'correspondence']);
export const StatedBy = z.enum(['source', 'person']);
export const RelationType = z.enum([
  'restates',
  'reiterates',
  'follows_up',
  'adopts',
  'supersedes',
  'qualifies',
  'spawned_by',
]);

export const StepType = z.enum([
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
]);
export type StepType = z.infer<typeof StepType>;
