export { splitIntoBlocks, type Block } from './domain/split-into-blocks.js';
export type { BlockRole } from './domain/paragraph-numbering.js';
export type {
  Candidate,
  CitedSection,
  DocumentFacts,
  Due,
  ImportProposals,
  MeetingOfReport,
  OutcomeKind,
  Restated,
} from './domain/vocabulary.js';
export { proposeOutcomes } from './propose-outcomes/propose-outcomes.js';
export { LARGEST_REPORT, readTextFile, ReportRefusal } from './read-text-file/read-text-file.js';
