import { isoDateOf } from '@app/kernel';
import type { ImportCommand, ProposalDraft } from './import.commands.js';
import { reportImport } from './import.decider.js';
import type { ImportEvent } from './import.events.js';
import type { ImportState } from './import.state.js';
import type { Passage, ProposalContent, Reading } from './vocabulary.js';

/** For specs: histories are made by the decider itself, so that they are such as can be. */

export const OUTCOME = '6f0d6d6c-2f0f-4c0e-9a55-7c1f2b6c4d11';
export const DAY = isoDateOf('2024-01-24');

export function passage(start: number, wording: string, paragraph = '9.1'): Passage {
  return { paragraph, start, end: start + wording.length, wording };
}

export function content(over: Partial<ProposalContent> = {}): ProposalContent {
  return {
    ...{ kind: 'action_item', title: 'Post the report', meeting: 'CWG-COP-20' },
    passages: [passage(100, 'It was agreed to post the report. And to print it.')],
    ...{ issuers: [], owners: [], addressees: [], due: null, instruments: [], visibility: 'members' },
    ...over,
  };
}

export function draft(over: Partial<ProposalContent> = {}, reading: Partial<Reading> = {}): ProposalDraft {
  return {
    content: content(over),
    reading: {
      ...{
        section: 'outcomes',
        confidence: 0.9,
        because: ['agreed to'],
        claimed: null,
        isEvidence: false,
        matches: [],
      },
      ...reading,
    },
  };
}

const file = { body: 'CWG-COP', sha256: 'ab', mediaType: 'text/plain', size: 1, meeting: null };
export const start: ImportCommand = { type: 'StartImport', file, name: 'report.txt' };

export function propose(...drafts: readonly ProposalDraft[]): ImportCommand {
  const report = { symbol: null, bodies: ['CWG-COP'], meetings: [], language: 'en' };
  return { type: 'ProposeOutcomes', title: 'Report', report, drafts };
}

export function accept(proposal: string): ImportCommand {
  return { type: 'AcceptProposal', proposal, outcome: OUTCOME, effectiveOn: DAY, link: null };
}

/** The events that commands make, each decided on those before it, and the state after them. */
export function history(...commands: readonly ImportCommand[]): readonly ImportEvent[] {
  return commands.reduce<readonly ImportEvent[]>(
    (events, command) => [...events, ...reportImport.decide(command, stateAfter(events))],
    [],
  );
}

/** As the store folds it: what another step takes back is left out. */
export function stateAfter(events: readonly ImportEvent[]): ImportState | null {
  const annulled = new Set(events.flatMap((event) => reportImport.annuls(event) ?? []));
  return events.reduce<ImportState | null>(
    (state, event, index) =>
      annulled.has(index + 1) ? state : reportImport.evolve(state, { ...event, version: index + 1 }),
    null,
  );
}
