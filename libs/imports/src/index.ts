export { splitIntoBlocks, type Block } from './domain/split-into-blocks.js';
export type { BlockRole } from './domain/paragraph-numbering.js';
export type {
  Candidate,
  CitedSection,
  Claimed,
  ClaimedStatus,
  DocumentFacts,
  Due,
  ImportProposals,
  MeetingOfReport,
  OutcomeKind,
  Restated,
} from './domain/vocabulary.js';
export { unreadLanguageOf } from './lexicons/languages.js';
export { proposeOutcomes } from './propose-outcomes/propose-outcomes.js';
export type { ExtractedReport, ExtractedTable, ReportFormat, Span } from './domain/extracted-report.js';
export { readReport } from './readers/read-report.js';
export { LARGEST_REPORT } from './readers/limits.js';
export { ReportRefusal, type ReportRefusalCode } from './readers/report-refusal.js';
export { findEvidence, matchCandidates, type ToldDeed } from './match-register/match-register.js';
export type { MatchRelation, RegisteredOutcome, RegisterMatch } from './match-register/registered-outcome.js';
export { reportImport, type ImportEvent, type ImportRefusalCode, type ImportState } from './domain/review/index.js';
export { importsProblems } from './http/imports.problems.js';
export {
  ImportsIntakeModule,
  ImportsModule,
  ImportsReadingModule,
  ImportsWorkerModule,
  importsProjections,
} from './imports.module.js';
export { ReadImport } from './read-import/read-import.js';
export { Readings } from './reading/readings.js';
export { recordedImport } from './recorded-import.js';
export { StartImport } from './start-import/start-import.command.js';
