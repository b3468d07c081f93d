export type { ImportCommand, ProposalDraft } from './import.commands.js';
export { reportImport } from './import.decider.js';
export { titleOf } from './import.decisions.js';
export type { DecisionType, FilePutIn, ImportEvent } from './import.events.js';
export { ImportRefusal, type ImportRefusalCode } from './import.refusal.js';
export {
  countsOf,
  type Decision,
  type EntryState,
  type ImportState,
  type ProposalState,
  type ProposalStatus,
} from './import.state.js';
export * from './vocabulary.js';
