export { happeningOf, type Happening } from './happening.js';
export type { CorrectedField, Correction } from './corrections.commands.js';
export { correctionTypes, isCorrection, type CorrectionEvent } from './corrections.events.js';
export { dueOn, nearestOf, type OccasionDays, type Occasions } from './due.js';
export { awaitings, meetingsOf, originalLimits, type Awaiting, type OriginalLimit } from './limits.js';
export type { OccasionCommand } from './occasions.commands.js';
export { isUnfinished } from './occasions.decisions.js';
export {
  isOccasionEvent,
  moveCauses,
  type MoveCause,
  type MovedLimit,
  type OccasionEvent,
} from './occasions.events.js';
export type { MergeCommand } from './merge.commands.js';
export { isMerge, type MergeEvent, type RecordTakenIn } from './merge.events.js';
export { unanswered } from './observations.decisions.js';
export { isObservation, type ObservationEvent, type ObservationId } from './observations.events.js';
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
} from './status-across-meetings.js';
export { movementsBetween, movementTypes, type Movement, type MovementType, type OutcomeShown } from './movements.js';
export { stepTypes, type StepDetails, type StepField, type StepType } from './steps.js';
export { versionDecisions, type VersionDecision } from './version.events.js';
export { type DecideOnVersion } from './version.commands.js';
export { visibilityOf } from './visibility.decisions.js';
export { operativeClauses, type OperativeClause } from './operative-clauses.js';
export { withStandingLimits } from './leg-limits.js';
export { progressOf, progressWords, type Claim, type Progress } from './parts.js';
export type { Submission } from './submissions.js';
export * from './vocabulary.js';
export type { ExpressPosition } from './voices.commands.js';
export { isPosition, positionEvents, type PositionExpressed } from './voices.events.js';
export {
  positions,
  viewTypes,
  type Issuer,
  type Position,
  type PositionAsRecorded,
  type PositionTaken,
  type ViewAsRecorded,
  type ViewType,
} from './voices.js';
export { AGE_LIMITS, ageFigures, implementedOn, type Aged, type AgeFigures } from './ageing.js';
export { atParentSince, hasClaimWaiting, reportedSince } from './matters.js';
export { entityRoles, rolesOf, type EntityRole } from './parts-of-entity.js';
export { silenceOf, silenceWords, type ReportedOccasion, type Silence } from './silence.js';
export { STUCK_AFTER, stucknessOf, type Stuckness } from './stuck.js';
export { saysAgain, threadsOf, type Tied } from './threads.js';
export { storyParts, storyText, type StoryNeighbour, type StoryPart, type StoryTold } from './story.js';
export { happeningWords, type StoryNames } from './story-words.js';
export { dateWords, stageWords, stepWords } from './words.js';
export { workflows } from './workflows/index.js';
