import type { Candidate } from '../domain/vocabulary.js';
import { findEvidence, matchCandidates } from './match-register.js';
import type { RegisteredOutcome } from './registered-outcome.js';

const outcome = (over: Partial<RegisteredOutcome>): RegisteredOutcome => ({
  outcome: 'o-1',
  reference: 'EG-FOREST-04/1',
  kind: 'recommendation',
  meeting: 'EG-FOREST-04',
  title: 'Publish satellite maps of mangroves each year',
  quotes: ['The Group recommended that satellite maps of mangroves be published each year.'],
  owners: ['Secretariat of EG-FOREST'],
  addressees: [],
  open: true,
  ...over,
});

const candidate = (over: Partial<Candidate>): Candidate => ({
  meeting: 'EG-FOREST-05',
  paragraph: '6.1',
  kind: 'recommendation',
  quote: 'The Group recommended once more that satellite maps of mangroves be published every year.',
  start: 0,
  end: 1,
  issuer: 'EG-FOREST',
  owners: [],
  addressees: [],
  due: null,
  instruments: [],
  section: 'outcomes',
  confidence: 0.9,
  because: ['recommended'],
  restates: null,
  claimed: null,
  ...over,
});

/** So that words have a weight. */
const others = [
  'Draft a glossary of peat soils',
  'Hold a workshop on forest fires',
  'Review the terms of reference',
].map((title, at) =>
  outcome({ outcome: `x-${at}`, reference: `EG-FOREST-03/${at + 1}`, meeting: 'EG-FOREST-03', title, quotes: [title] }),
);

const relations = (one: Partial<Candidate>, over: Partial<RegisteredOutcome>): readonly string[] =>
  matchCandidates([candidate(one)], [outcome(over), ...others])[0]?.map(
    ({ reference, relation }) => `${relation} ${reference}`,
  ) ?? [];

describe('a proposal beside the register', () => {
  it('reiterates what an earlier meeting agreed, in other words and forms of words', () => {
    expect(relations({}, {})).toEqual(['reiterates EG-FOREST-04/1']);
  });

  it('restates what is recorded of its own meeting', () => {
    expect(relations({}, { meeting: 'EG-FOREST-05' })).toEqual(['restates EG-FOREST-04/1']);
  });

  it('adopts an open proposal, in whatever kind', () => {
    expect(relations({ kind: 'decision' }, { kind: 'proposal' })).toEqual(['adopts EG-FOREST-04/1']);
    expect(relations({ kind: 'proposal' }, { kind: 'proposal', open: false })).toEqual([]);
  });

  it('does not reiterate what is closed, what is of another kind, or what is about something else', () => {
    expect(relations({}, { open: false })).toEqual([]);
    expect(relations({ kind: 'liaison_statement' }, {})).toEqual([]);
    expect(relations({ quote: 'The Group recommended that members pay their fees in time.' }, {})).toEqual([]);
  });

  it('takes liaison statements as one only when they go to the same addressee', () => {
    const words = 'A liaison statement on satellite maps of mangroves will be sent to Study Group 5.';
    const sent = {
      kind: 'liaison_statement',
      title: 'Liaison statement on satellite maps of mangroves',
      quotes: [words],
    };
    expect(relations({ kind: 'liaison_statement', quote: words }, { ...sent, addressees: ['Study Group 5'] })).toEqual([
      'reiterates EG-FOREST-04/1',
    ]);
    expect(relations({ kind: 'liaison_statement', quote: words }, { ...sent, addressees: ['Study Group 17'] })).toEqual(
      [],
    );
  });

  it('says which words both share, as the report writes them, rare ones first', () => {
    const [[match] = []] = matchCandidates([candidate({})], [outcome({}), ...others]);
    expect(match?.because).toEqual(expect.arrayContaining(['satellite', 'maps', 'mangroves']));
    expect(match?.score).toBeGreaterThan(0.45);
    expect(match?.score).toBeLessThanOrEqual(1);
  });

  it('is compared with nothing where the register is empty', () => {
    expect(matchCandidates([candidate({})], [])).toEqual([[]]);
  });
});

describe('evidence that a report tells', () => {
  const report = [
    '5 Reports',
    '5.1 The secretariat presented the satellite maps of mangroves, which were published in March.',
    '5.2 Satellite maps of mangroves will be published in the coming year by the secretariat.',
    '5.3 Delegates shared their views on the prices of timber in their own countries this year.',
  ].join('\n');

  it('is a sentence of something done, with its paragraph and its offsets', () => {
    const told = findEvidence(report, ['EG-FOREST-05'], [outcome({}), ...others]);
    expect(told.map(({ paragraph, match }) => [paragraph, match.reference, match.relation])).toEqual([
      ['5.1', 'EG-FOREST-04/1', 'evidence-for'],
    ]);
    const [first] = told;
    expect(report.slice(first?.start, first?.end)).toBe(first?.quote);
  });

  it('is not sought for what is closed, nor for what the report itself agreed', () => {
    expect(findEvidence(report, ['EG-FOREST-05'], [outcome({ open: false })])).toEqual([]);
    expect(findEvidence(report, ['EG-FOREST-04'], [outcome({})])).toEqual([]);
  });
});
