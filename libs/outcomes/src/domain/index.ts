export { happeningOf, type Happening } from './happening.js';
export type { CorrectedField, Correction } from './corrections/corrections.commands.js';
export { correctionTypes, isCorrection, type CorrectionEvent } from './corrections/corrections.events.js';
export { dueOn, nearestOf, type OccasionDays, type Occasions } from './deadlines/due.js';
export { awaitings, meetingsOf, originalLimits, type Awaiting, type OriginalLimit } from './deadlines/limits.js';
export type { OccasionCommand } from './deadlines/occasions.commands.js';
export { isUnfinished } from './deadlines/occasions.decisions.js';
export {
  isOccasionEvent,
  moveCauses,
  type MoveCause,
  type MovedLimit,
  type OccasionEvent,
} from './deadlines/occasions.events.js';
export type { MergeCommand } from './merging/merge.commands.js';
export { isMerge, type MergeEvent, type RecordTakenIn } from './merging/merge.events.js';
export { unanswered } from './observations/observations.decisions.js';
export { isObservation, type ObservationEvent, type ObservationId } from './observations/observations.events.js';
export type { OutcomeCommand } from './outcome.commands.js';
export { outcome } from './outcome.decider.js';
export {
  recordingEvents,
  type OutcomeAsRecorded,
  type OutcomeEvent,
  type RecordedProse,
  type StepProse,
} from './outcome.events.js';
export { OutcomeRefusal, type OutcomeRefusalCode } from './outcome.refusal.js';
export { dispositionOf, isRecording, isStep, type OutcomeState } from './outcome.state.js';
export { possibleSteps, type PossibleStep } from './possible-steps.js';
export {
  cellsOfThread,
  statusAcrossMeetings,
  type Cell,
  type Mention,
  type Occasion,
  type Period,
  type TracedOutcome,
} from './across-meetings/status-across-meetings.js';
export {
  movementsBetween,
  movementTypes,
  type Movement,
  type MovementType,
  type OutcomeShown,
} from './across-meetings/movements.js';
export { stepTypes, type StepDetails, type StepField, type StepType } from './steps.js';
export { versionDecisions, type VersionDecision } from './versions/version.events.js';
export { type DecideOnVersion } from './versions/version.commands.js';
export { visibilityOf } from './visibility.decisions.js';
export { operativeClauses, type OperativeClause } from './parties/operative-clauses.js';
export { withStandingLimits } from './deadlines/leg-limits.js';
export { progressOf, progressWords, type Claim, type Progress } from './parties/parts.js';
export type { Submission } from './parties/submissions.js';
export * from './vocabulary.js';
export type { ExpressPosition } from './parties/voices.commands.js';
export { isPosition, positionEvents, type PositionExpressed } from './parties/voices.events.js';
export {
  positions,
  viewTypes,
  type Issuer,
  type Position,
  type PositionAsRecorded,
  type PositionTaken,
  type ViewAsRecorded,
  type ViewType,
} from './parties/voices.js';
export { AGE_LIMITS, ageFigures, implementedOn, type Aged, type AgeFigures } from './across-meetings/ageing.js';
export { atParentSince, hasClaimWaiting, reportedSince } from './across-meetings/matters.js';
export { entityRoles, positionsIn, rolesOf, type EntityRole } from './across-meetings/parts-of-entity.js';
export { silenceOf, silenceWords, type ReportedOccasion, type Silence } from './across-meetings/silence.js';
export { STUCK_AFTER, stucknessOf, type Stuckness } from './across-meetings/stuck.js';
export { saysAgain, threadsOf, type Tied } from './across-meetings/threads.js';
export { storyParts, storyText, type StoryNeighbour, type StoryPart, type StoryTold } from './across-meetings/story.js';
export { happeningWords, type StoryNames } from './across-meetings/story-words.js';
export { aKind, dateWords, stageWords, stepWords } from './words.js';
export { workflows } from './workflows/index.js';
