import { unreachable } from '@app/kernel';
import { contentOf } from './content.js';
import { decisionTypes, type DecisionType, type ImportEvent } from './import.events.js';
import type { Decision, EntryState, ImportState, ProposalState } from './import.state.js';
import type { ProposalContent, ProposalId } from './vocabulary.js';

/** An event, and its place in the stream. */
export type PlacedImportEvent = ImportEvent & { readonly version: number };
type Of<T extends ImportEvent['type']> = Extract<PlacedImportEvent, { type: T }>;

/** Stands where the prose of an event was removed. */
const REMOVED = '[removed]';

function isDecision(event: ImportEvent): event is Extract<ImportEvent, { type: DecisionType }> {
  return decisionTypes.some((type) => type === event.type);
}

/** The proposals that an event concerns; of the end of a review, all of them. */
export function proposalsOf(event: ImportEvent, all: readonly ProposalId[] = []): readonly ProposalId[] {
  switch (event.type) {
    case 'ProposalEdited':
    case 'ProposalAccepted':
    case 'ProposalDismissed':
      return [event.data.proposal];
    case 'ProposalsMerged':
      return [event.data.into, ...event.data.proposals];
    case 'ProposalSplit':
      return [event.data.proposal, ...event.data.into.map(({ proposal }) => proposal)];
    case 'DecisionTakenBack':
      return event.data.proposals;
    case 'ImportFinished':
      return all;
    default:
      return [];
  }
}

function decisionOf(event: PlacedImportEvent, state: ImportState): readonly Decision[] {
  if (!isDecision(event)) return [];
  const proposals = proposalsOf(
    event,
    state.proposals.map(({ id }) => id),
  );
  const outcome = event.type === 'ProposalAccepted' ? event.data.outcome : null;
  return [{ version: event.version, type: event.type, proposals, outcome }];
}

function proposed({ data, prose, version }: Of<'OutcomesProposed'>): readonly ProposalState[] {
  return data.proposals.map(({ proposal: id, content, section, confidence, isEvidence, claimed, matches }, index) => {
    const words = prose?.proposals[index];
    return {
      ...fresh(id, contentOf(content, words?.content), version),
      reading: {
        ...{ section, confidence, isEvidence },
        because: words?.because ?? [],
        claimed: claimed && { status: claimed, quote: words?.claimed ?? REMOVED },
        matches: matches.map((match, at) => ({ ...match, because: words?.matches[at] ?? [] })),
      },
    };
  });
}

function fresh(id: ProposalId, content: ProposalContent, version: number): Omit<ProposalState, 'reading'> {
  const ties = { mergedFrom: [], mergedInto: null, splitFrom: null, splitInto: [] };
  return { id, content, status: 'open', edited: false, ...ties, reason: null, version };
}

function afterSplit({ data, prose, version }: Of<'ProposalSplit'>, parent: ProposalState): readonly ProposalState[] {
  const splitInto = data.into.map(({ proposal }) => proposal);
  const parts = data.into.map(({ proposal, content }, index) => ({
    ...fresh(proposal, contentOf(content, prose?.into[index]), version),
    reading: parent.reading,
    splitFrom: parent.id,
  }));
  return [{ ...parent, status: 'split', splitInto, version }, ...parts];
}

/** What becomes of one proposal; the parts of one that is split stand after it. */
function proposalAfter(each: ProposalState, event: PlacedImportEvent): readonly ProposalState[] {
  if (!proposalsOf(event).includes(each.id)) return [each];
  const { version } = event;
  switch (event.type) {
    case 'ProposalEdited':
      return [{ ...each, content: contentOf(event.data.content, event.prose), edited: true, version }];
    case 'ProposalsMerged': {
      const { into, proposals, content } = event.data;
      if (each.id !== into) return [{ ...each, status: 'merged', mergedInto: into, version }];
      return [
        { ...each, content: contentOf(content, event.prose), mergedFrom: [...each.mergedFrom, ...proposals], version },
      ];
    }
    case 'ProposalSplit':
      return each.id === event.data.proposal ? afterSplit(event, each) : [each];
    case 'ProposalAccepted':
      return [{ ...each, status: 'accepted', version }];
    case 'ProposalDismissed':
      return [{ ...each, status: 'dismissed', reason: event.prose?.reason ?? REMOVED, version }];
    default:
      return [{ ...each, version }];
  }
}

function entriesAfter(entries: readonly EntryState[], event: PlacedImportEvent): readonly EntryState[] {
  switch (event.type) {
    case 'ProposalAccepted': {
      const { proposal, outcome, effectiveOn, link } = event.data;
      return [...entries, { decided: event.version, proposal, outcome, effectiveOn, link, entered: null }];
    }
    case 'ProposalEntered': {
      const { decided, reference, version } = event.data;
      return entries.map((each) => (each.decided === decided ? { ...each, entered: { reference, version } } : each));
    }
    default:
      return entries;
  }
}

function started({ data, prose }: Of<'ImportStarted'>): ImportState {
  return {
    ...{ file: data, name: prose?.name ?? REMOVED, status: 'reading', failure: null },
    ...{ title: null, report: null, held: null, proposals: [], entries: [], decisions: [] },
  };
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
export function evolve(state: ImportState | null, event: PlacedImportEvent): ImportState | null {
  if (event.type === 'ImportStarted') return started(event);
  if (state === null) return null;
  const next: ImportState = {
    ...state,
    proposals: state.proposals.flatMap((each) => proposalAfter(each, event)),
    entries: entriesAfter(state.entries, event),
    decisions: [...state.decisions, ...decisionOf(event, state)],
  };
  switch (event.type) {
    case 'OutcomesProposed': {
      const { proposals: _, ...report } = event.data;
      return { ...next, status: 'review', report, title: event.prose?.title ?? null, proposals: proposed(event) };
    }
    case 'ImportFailed':
      return {
        ...next,
        status: 'failed',
        failure: { code: event.data.code, sentence: event.prose?.sentence ?? REMOVED },
      };
    case 'ImportedReportHeld':
      return { ...next, held: event.data };
    case 'ImportFinished':
      return { ...next, status: 'finished' };
    case 'ProposalEdited':
    case 'ProposalsMerged':
    case 'ProposalSplit':
    case 'ProposalAccepted':
    case 'ProposalEntered':
    case 'ProposalDismissed':
    case 'DecisionTakenBack':
      return next;
    default:
      return unreachable(event);
  }
}
