import type { ProposalView } from '@app/contracts';

/** A proposal as a report gives it, open and without ties. */
export function aProposal(changes: Partial<ProposalView> = {}): ProposalView {
  return {
    id: 'p1',
    status: 'open',
    kind: 'request',
    title: 'Send the guidelines',
    meeting: { id: 'CWG-COP-20', known: true, from: '2024-01-22' },
    citations: [{ paragraph: '5.1', start: 0, end: 10, wording: 'Send the guidelines.' }],
    issuers: [],
    owners: [],
    addressees: [],
    due: null,
    instruments: [],
    visibility: 'members',
    section: 'outcomes',
    confidence: 0.8,
    because: ['send'],
    claimed: null,
    isEvidence: false,
    matches: [],
    edited: false,
    mergedFrom: [],
    mergedInto: null,
    splitFrom: null,
    splitInto: [],
    hindrances: [],
    decision: null,
    outcome: null,
    version: 2,
    ...changes,
  };
}
