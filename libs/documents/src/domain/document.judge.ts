import { unreachable } from '@app/kernel';
import { type DocumentEvent, type VersionAsReceived, type VersionStep } from './document.events.js';
import { DocumentRefusal } from './document.refusal.js';
import { natureOf, stageOf, type DocumentState } from './document.state.js';
import { documentStages, type DocumentStage } from './vocabulary.js';

function whileRegistered(state: DocumentState | null): DocumentState {
  if (state) return state;
  throw new DocumentRefusal(
    'document-not-registered',
    'The register has no such document on that day. Give a day on or after the one on which it was received.',
  );
}

function held(state: DocumentState, version: string): VersionAsReceived {
  const found = state.versions.find((each) => each.version === version);
  if (found) return found;
  throw new DocumentRefusal('version-not-received', `Version ${version} is not held at that date.`, {
    versions: state.versions.map((each) => each.version),
  });
}

function judgeReceived(state: DocumentState, received: VersionAsReceived): void {
  if (state.versions.some(({ version }) => version === received.version))
    throw new DocumentRefusal('version-already-received', `Version ${received.version} is held already.`);
  if (received.of !== undefined) held(state, received.of);
  const isTranslation = natureOf(received, state.language) === 'translation';
  if (isTranslation !== (received.language !== state.language))
    throw new DocumentRefusal(
      'translation-governs-nothing',
      `The ${state.language} original governs. A version in another language is a translation of one that is held.`,
      { language: state.language },
    );
}

function judgeStep(state: DocumentState, to: DocumentStage, { version, meeting }: VersionStep): void {
  const { stage } = held(state, version);
  if (documentStages.indexOf(to) <= documentStages.indexOf(stage))
    throw new DocumentRefusal('stage-not-later', `Version ${version} is ${stage} already.`, { stage });
  if (to !== 'final' && meeting === undefined)
    throw new DocumentRefusal('meeting-not-named', 'Say to which session it went.');
}

/** Throws the refusal where the event is not legal in the state. Also asked of later events when a late fact comes in. */
export function judge(state: DocumentState | null, event: DocumentEvent): void {
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
      judgeReceived(whileRegistered(state), event.data);
      return;
    case 'DocumentFinalized':
    case 'DocumentTransmitted':
    case 'DocumentConsidered':
      judgeStep(whileRegistered(state), stageOf[event.type], event.data);
      return;
    case 'DocumentVisibilityChanged':
      whileRegistered(state);
      return;
    default:
      unreachable(event);
  }
}
