import { DEFAULT_VISIBILITY, unreachable, type Decider } from '@app/kernel';
import { type DocumentCommand } from './document.commands.js';
import { type DocumentEvent, type VersionAsReceived } from './document.events.js';
import { judge } from './document.judge.js';
import { governing, stageOf, type DocumentState } from './document.state.js';

type Of<T extends DocumentCommand['type']> = Extract<DocumentCommand, { type: T }>;

const events = {
  final: 'DocumentFinalized',
  transmitted: 'DocumentTransmitted',
  considered: 'DocumentConsidered',
} as const;

/** Left out, it revises the version that governs; in another language it translates it, whatever was said. */
function placed(version: VersionAsReceived, state: DocumentState | null): VersionAsReceived {
  const of = version.of ?? (state === null ? undefined : governing(state.versions, state.language)?.version);
  const isOther = state !== null && version.language !== state.language;
  const nature = isOther ? (version.nature ?? 'translation') : (version.nature ?? 'revision');
  return { ...version, nature, ...(of !== undefined && { of }) };
}

function register({ document, version, prose }: Of<'RegisterDocument'>): readonly DocumentEvent[] {
  return [
    { type: 'DocumentRegistered', data: document, prose },
    { type: 'DocumentVersionReceived', data: version },
  ];
}

/** None where it is so already; the same file again is recognised, whatever it is called. */
function eventsOf(command: DocumentCommand, state: DocumentState | null): readonly DocumentEvent[] {
  switch (command.type) {
    case 'RegisterDocument':
      return holds(state, command.version) ? [] : register(command);
    case 'ReceiveVersion':
      return holds(state, command.version)
        ? []
        : [{ type: 'DocumentVersionReceived', data: placed(command.version, state) }];
    case 'AdvanceVersion': {
      const { to, step, prose } = command;
      return [{ type: events[to], data: step, ...(prose && { prose }) }];
    }
    case 'ChangeDocumentVisibility': {
      const { to, reason } = command;
      const from = state?.visibility ?? DEFAULT_VISIBILITY;
      return from === to ? [] : [{ type: 'DocumentVisibilityChanged', data: { from, to }, prose: { reason } }];
    }
    default:
      return unreachable(command);
  }
}

function holds(state: DocumentState | null, { sha256 }: VersionAsReceived): boolean {
  return state?.versions.some((each) => each.sha256 === sha256) ?? false;
}

function decide(command: DocumentCommand, state: DocumentState | null): readonly DocumentEvent[] {
  const decided = eventsOf(command, state);
  if (decided[0]) judge(state, decided[0]);
  return decided;
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: DocumentState | null, event: DocumentEvent): DocumentState | null {
  if (event.type === 'DocumentRegistered') {
    const { document, language, visibility = DEFAULT_VISIBILITY } = event.data;
    return { document, language, visibility, versions: [] };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'DocumentVersionReceived':
      return { ...state, versions: [...state.versions, event.data] };
    case 'DocumentFinalized':
    case 'DocumentTransmitted':
    case 'DocumentConsidered': {
      const stage = stageOf[event.type];
      const advanced = (each: VersionAsReceived) => (each.version === event.data.version ? { ...each, stage } : each);
      return { ...state, versions: state.versions.map(advanced) };
    }
    case 'DocumentVisibilityChanged':
      return { ...state, visibility: event.data.to };
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
