export type { DocumentCommand } from './document.commands.js';
export { document, DocumentRefusal, type DocumentRefusalCode, type DocumentState } from './document.decider.js';
export type { DocumentAsRegistered, DocumentEvent, VersionAsReceived } from './document.events.js';
export * from './vocabulary.js';
