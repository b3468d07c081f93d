import { DomainError } from '@app/kernel';
import * as fc from 'fast-check';
import { accept, draft, history, passage, propose, start, stateAfter } from './import.builders.js';
import type { ImportCommand } from './import.commands.js';
import { reportImport } from './import.decider.js';
import type { ImportEvent } from './import.events.js';
import type { ImportState, ProposalState } from './import.state.js';

const PROPOSED = 4;
const drafts = Array.from({ length: PROPOSED }, (_, n) =>
  draft({ title: `Outcome ${n}`, passages: [passage(n * 100, 'One thing is agreed and another thing is asked.')] }),
);
const begun = history(start, propose(...drafts));

const id = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p1.1', 'p1.2', 'p2.1', 'p3.2');
const decisions: fc.Arbitrary<ImportCommand> = fc.oneof(
  id.map((proposal): ImportCommand => ({ type: 'DismissProposal', proposal, reason: 'No outcome.' })),
  id.map((proposal) => accept(proposal)),
  fc
    .tuple(id, fc.string({ minLength: 1 }))
    .map(([proposal, title]): ImportCommand => ({ type: 'EditProposal', proposal, to: { title } })),
  fc.tuple(id, id).map(([into, other]): ImportCommand => ({ type: 'MergeProposals', into, proposals: [other] })),
  fc
    .tuple(id, fc.integer({ min: 0, max: 400 }))
    .map(([proposal, at]): ImportCommand => ({ type: 'SplitProposal', proposal, at, wordings: ['before', 'after'] })),
  fc
    .integer({ min: 1, max: 30 })
    .map((decided): ImportCommand => ({ type: 'TakeBackDecision', decided, reason: null })),
  fc.integer({ min: 1, max: 30 }).map((decided): ImportCommand => ({
    ...{ type: 'NoteEntry', decided, outcome: 'o', reference: 'CWG-COP-20/1', version: 1 },
  })),
  fc.constant<ImportCommand>({ type: 'FinishImport' }),
);

/** What the review allows of it. */
function taken(events: readonly ImportEvent[], command: ImportCommand): readonly ImportEvent[] {
  try {
    return [...events, ...reportImport.decide(command, stateAfter(events))];
  } catch (refusal) {
    if (refusal instanceof DomainError) return events;
    throw refusal;
  }
}

/** Where a proposal's words are to be decided on: itself, the one that it went into, or its parts. */
function leads(state: ImportState, from: string): readonly ProposalState[] {
  const found = state.proposals.find((each) => each.id === from);
  if (found === undefined) return [];
  if (found.status === 'merged') return leads(state, found.mergedInto ?? '');
  if (found.status === 'split') return found.splitInto.flatMap((part) => leads(state, part));
  return [found];
}

const meaning = (state: ImportState | null) => state?.proposals.map(({ version: _, ...rest }) => rest);

describe('any order of decisions', () => {
  it('loses no passage of the report', () => {
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 25 }), (commands) => {
        const state = stateAfter(commands.reduce(taken, begun));
        for (const [n, { content }] of drafts.entries()) {
          const [start, end] = [content.passages[0]?.start ?? 0, content.passages[0]?.end ?? 0];
          const covered = leads(state as ImportState, `p${n + 1}`)
            .flatMap((each) => each.content.passages)
            .filter((each) => each.start >= start && each.end <= end);
          const length = covered.reduce((sum, each) => sum + each.end - each.start, 0);
          expect(length).toBeGreaterThanOrEqual(end - start);
        }
      }),
    );
  });

  it('can be taken back one by one, to where it began', () => {
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 25 }), (commands) => {
        let events = commands.reduce(taken, begun);
        for (let last = stateAfter(events)?.decisions.at(-1); last; last = stateAfter(events)?.decisions.at(-1)) {
          const back = { type: 'TakeBackDecision', decided: last.version, reason: null, refused: true } as const;
          events = [...events, ...reportImport.decide(back, stateAfter(events))];
        }
        expect(meaning(stateAfter(events))).toEqual(meaning(stateAfter(begun)));
      }),
    );
  });
});
