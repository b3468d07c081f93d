import { DomainError, unreachable, type Decider } from '@app/kernel';
import { type DocumentCommand } from './document.commands.js';
import { type DocumentEvent, type VersionAsReceived } from './document.events.js';
import { type DocumentId } from './vocabulary.js';

export interface DocumentState {
  readonly document: DocumentId;
  readonly versions: readonly VersionAsReceived[];
}

export type DocumentRefusalCode =
  | 'document-already-held'
  | 'document-already-registered'
  | 'document-not-registered'
  | 'document-too-large'
  | 'document-without-meeting'
  | 'version-already-received';

export class DocumentRefusal extends DomainError<DocumentRefusalCode> {}

function judge(state: DocumentState | null, event: DocumentEvent): void {
  switch (event.type) {
    case 'DocumentRegistered':
      if (state !== null)
        throw new DocumentRefusal(
          'document-already-registered',
          `${state.document} is registered with other content; give this file another id.`,
          { versions: state.versions.map(({ version }) => version) },
        );
      if (event.data.meetings.length === 0)
        throw new DocumentRefusal('document-without-meeting', 'A report is of at least one meeting.');
      return;
    case 'DocumentVersionReceived':
      if (state === null)
        throw new DocumentRefusal('document-not-registered', 'There is no such document at that date.');
      if (state.versions.some(({ version }) => version === event.data.version))
        throw new DocumentRefusal('version-already-received', `Version ${event.data.version} is held already.`);
      return;
    default:
      unreachable(event);
  }
}

/** The same file again yields nothing. */
function decide(command: DocumentCommand, state: DocumentState | null): readonly DocumentEvent[] {
  if (state?.versions.some(({ sha256 }) => sha256 === command.version.sha256)) return [];
  const received: DocumentEvent = { type: 'DocumentVersionReceived', data: command.version };
  switch (command.type) {
    case 'RegisterDocument': {
      const registered: DocumentEvent = { type: 'DocumentRegistered', data: command.document, prose: command.prose };
      judge(state, registered);
      return [registered, received];
    }
    case 'ReceiveVersion':
      judge(state, received);
      return [received];
    default:
      return unreachable(command);
  }
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: DocumentState | null, event: DocumentEvent): DocumentState | null {
  switch (event.type) {
    case 'DocumentRegistered':
      return { document: event.data.document, versions: [] };
    case 'DocumentVersionReceived':
      return state && { ...state, versions: [...state.versions, event.data] };
    default:
      return unreachable(event);
  }
}

export const document: Decider<DocumentCommand, DocumentEvent, DocumentState | null> = {
  initial: null,
  decide,
  evolve,
  judge,
};
