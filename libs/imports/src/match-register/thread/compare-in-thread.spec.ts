import type { Candidate } from '../../domain/vocabulary.js';
import { findEvidence, matchCandidates } from '../match-register.js';
import type { RegisteredOutcome } from '../registered-outcome.js';
import { compareInThread } from './compare-in-thread.js';

const register: readonly RegisteredOutcome[] = [
  {
    ...{ outcome: 'o-1', reference: 'EG-FOREST-04/1', kind: 'recommendation', meeting: 'EG-FOREST-04' },
    ...{ title: 'Publish satellite maps of mangroves each year', owners: [], addressees: [], open: true },
    quotes: ['The Group recommended that satellite maps of mangroves be published each year.'],
  },
];
const quote = 'The Group recommended once more that satellite maps of mangroves be published every year.';
const candidate: Candidate = {
  ...{ meeting: 'EG-FOREST-05', paragraph: '6.1', kind: 'recommendation', quote, start: 0, end: quote.length },
  ...{ issuer: 'EG-FOREST', owners: [], addressees: [], due: null, instruments: [], section: 'outcomes' },
  ...{ confidence: 0.9, because: ['recommended'], restates: null, claimed: null },
};
const text = `6.1 ${quote}\n\n6.2 The secretariat presented the satellite maps of mangroves, which were published in March.`;
const task = { text, meetings: ['EG-FOREST-05'], candidates: [candidate], register };

describe('a report beside a register, in a thread', () => {
  it('is compared as it is anywhere', async () => {
    const { matches, deeds } = await compareInThread(task);
    expect(matches).toEqual(matchCandidates([candidate], register));
    expect(deeds).toEqual(findEvidence(text, ['EG-FOREST-05'], register));
    expect([matches[0]?.length, deeds.length > 0]).toEqual([1, true]);
  });

  it('is proposed without suggestions where they take too long', async () => {
    expect(await compareInThread(task, 0)).toEqual({ matches: [[]], deeds: [] });
  });
});
