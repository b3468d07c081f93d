import { unreachable } from '@app/kernel';
import { factsOf, wordsOf } from './content.js';
import type { ImportCommand } from './import.commands.js';
import { accepted, edited, finished, merged, open, split, takenBack, whileReviewed } from './import.decisions.js';
import type { ImportEvent } from './import.events.js';
import { evolve, proposalsOf, type PlacedImportEvent } from './import.evolve.js';
import type { ImportState } from './import.state.js';
import type { ProposalId } from './vocabulary.js';

type Of<T extends ImportCommand['type']> = Extract<ImportCommand, { type: T }>;

/** The same file again changes nothing, unless it could not be read: then it is tried anew. */
function started({ file, name }: Of<'StartImport'>, state: ImportState | null): readonly ImportEvent[] {
  if (state !== null && state.status !== 'failed') return [];
  return [{ type: 'ImportStarted', data: file, prose: { name } }];
}

function proposedBy(
  { title, report, drafts }: Of<'ProposeOutcomes'>,
  state: ImportState | null,
): readonly ImportEvent[] {
  if (state?.status !== 'reading') return [];
  const proposals = drafts.map(
    ({ content, reading: { section, confidence, isEvidence, claimed, matches } }, index) => ({
      ...{ proposal: `p${index + 1}`, content: factsOf(content), section, confidence, isEvidence },
      claimed: claimed?.status ?? null,
      matches: matches.map(({ outcome, relation, score }) => ({ outcome, relation, score })),
    }),
  );
  const words = drafts.map(({ content, reading: { because, claimed, matches } }) => ({
    ...{ content: wordsOf(content), because, claimed: claimed?.quote ?? null },
    matches: matches.map((match) => match.because),
  }));
  return [{ type: 'OutcomesProposed', data: { ...report, proposals }, prose: { title, proposals: words } }];
}

/** What a person decides in a review. */
function reviewed(command: ImportCommand, given: ImportState | null): readonly ImportEvent[] {
  if (command.type === 'FinishImport' && given?.status === 'finished') return [];
  const state = command.type === 'TakeBackDecision' && given?.status === 'finished' ? given : whileReviewed(given);
  switch (command.type) {
    case 'EditProposal':
      return edited(command, state);
    case 'MergeProposals':
      return merged(command, state);
    case 'SplitProposal':
      return split(command, state);
    case 'AcceptProposal':
      return accepted(command, state);
    case 'DismissProposal': {
      const { proposal, reason } = command;
      open(state, proposal);
      return [{ type: 'ProposalDismissed', data: { proposal }, prose: { reason } }];
    }
    case 'TakeBackDecision':
      return takenBack(command, state);
    case 'FinishImport':
      return finished(state);
    default:
      throw new RangeError(`${command.type} is no decision of a person.`);
  }
}

function decide(command: ImportCommand, state: ImportState | null): readonly ImportEvent[] {
  switch (command.type) {
    case 'StartImport':
      return started(command, state);
    case 'ProposeOutcomes':
      return proposedBy(command, state);
    case 'FailImport': {
      const { code, sentence } = command;
      return state?.status === 'reading' ? [{ type: 'ImportFailed', data: { code }, prose: { sentence } }] : [];
    }
    case 'HoldReport':
      return state === null || state.held !== null ? [] : [{ type: 'ImportedReportHeld', data: command.held }];
    case 'NoteEntry': {
      const { decided, outcome, reference, version } = command;
      const entry = state?.entries.find((each) => each.decided === decided);
      if (entry === undefined || entry.entered !== null) return [];
      return [{ type: 'ProposalEntered', data: { decided, outcome, reference, version } }];
    }
    default:
      return reviewed(command, state);
  }
}

/** Asked of later events when one comes in that is effective before them. */
function judge(state: ImportState | null, event: ImportEvent): void {
  if (event.type === 'DecisionTakenBack' || state === null) return;
  for (const id of standing(event)) open(state, id);
}

/** The proposals that a decision takes to be open. The parts of a split are not there before it. */
function standing(event: ImportEvent): readonly ProposalId[] {
  return event.type === 'ProposalSplit' ? [event.data.proposal] : proposalsOf(event);
}

/** The proposals that a command rests on. */
function groundOf(command: ImportCommand): readonly ProposalId[] {
  switch (command.type) {
    case 'EditProposal':
    case 'SplitProposal':
    case 'AcceptProposal':
    case 'DismissProposal':
      return [command.proposal];
    case 'MergeProposals':
      return [command.into, ...command.proposals];
    case 'StartImport':
    case 'ProposeOutcomes':
    case 'FailImport':
    case 'HoldReport':
    case 'NoteEntry':
    case 'TakeBackDecision':
    case 'FinishImport':
      return [];
    default:
      return unreachable(command);
  }
}

/** Two people meet only over one proposal. */
function concerns(command: ImportCommand, event: ImportEvent): boolean {
  const ground = groundOf(command);
  return event.type === 'ImportFinished' ? ground.length > 0 : proposalsOf(event).some((id) => ground.includes(id));
}

export const reportImport = {
  initial: null,
  decide,
  evolve,
  judge,
  annuls: (event: ImportEvent): number | null => (event.type === 'DecisionTakenBack' ? event.data.decided : null),
  concerns,
} as const satisfies {
  initial: null;
  decide: (command: ImportCommand, state: ImportState | null) => readonly ImportEvent[];
  evolve: (state: ImportState | null, event: PlacedImportEvent) => ImportState | null;
  judge: (state: ImportState | null, event: ImportEvent) => void;
  annuls: (event: ImportEvent) => number | null;
  concerns: (command: ImportCommand, event: ImportEvent) => boolean;
};
