export { paragraphsInstead } from './cited-paragraph.js';
export type { DocumentCommand } from './document.commands.js';
export { document } from './document.decider.js';
export type {
  DocumentAsRegistered,
  DocumentEvent,
  StepNote,
  VersionAsReceived,
  VersionStep,
} from './document.events.js';
export { DocumentRefusal, type DocumentRefusalCode } from './document.refusal.js';
export { governing, isWhole, natureOf, stageOf, type DocumentState } from './document.state.js';
export { changesBetween, type NumberedText, type ParagraphChange } from './paragraph-changes.js';
export * from './vocabulary.js';
