import type { Candidate } from '../domain/vocabulary.js';
import { proposeOutcomes } from './propose-outcomes.js';

const FRONT =
  'The fifth meeting of the Working Group on Reefs (WGR) was held on 4 May 2025. ITU took part.\n1 Introduction\n1.1 Words.\n';

const read = (text: string): ReturnType<typeof proposeOutcomes> => proposeOutcomes({ text, tables: [] });

/** What is proposed from lines in a section of the given heading. */
const inSection = (heading: string, ...lines: string[]): readonly Candidate[] =>
  read(`${FRONT}2 ${heading}\n${lines.join('\n')}\n`).candidates;

const kinds = (heading: string, ...lines: string[]): readonly string[] =>
  inSection(heading, ...lines).map(({ kind }) => kind);

describe('lists', () => {
  it('lend their verb, who is asked and the meeting', () => {
    const [first, second] = inSection(
      'Outcomes',
      '2.1 The Group requested the secretariat to:',
      '- prepare a map of the reef;',
      '- to print it by 1 June 2025.',
    );
    expect(first).toMatchObject({
      kind: 'request',
      paragraph: '2.1 bullet 1',
      owners: ['ITU secretariat'],
      meeting: 'WGR-05',
    });
    expect(second).toMatchObject({
      kind: 'request',
      due: { type: 'date', value: '2025-06-01', phrase: 'by 1 June 2025' },
    });
  });

  it('of addressees make one statement each', () => {
    const made = inSection(
      'Outcomes',
      '2.1 Two liaison statements will be sent to:',
      '· ITU-T SG5 on corals',
      '· TSAG on reefs',
    );
    expect(made.map(({ kind, addressees }) => [kind, ...addressees])).toEqual([
      ['liaison_statement', 'ITU-T Study Group 5'],
      ['liaison_statement', 'TSAG'],
    ]);
  });

  it('of recommendations hold recommendations', () => {
    expect(kinds('Outcomes', '2.1 The group agreed on the following recommendations:', '· To invite Norway.')).toEqual([
      'recommendation',
    ]);
  });
});

describe('other ways to write a report', () => {
  it('lends the verbs of a numbered list to whom its introduction names', () => {
    const made = inSection(
      'River levels',
      '2.1 The Group:',
      '1. Took note of the presentations;',
      '2. Requested the Secretariat to list the gauges by 30 June 2025;',
      '3. Decided to set up a task team.',
    );
    expect(made.map(({ paragraph, kind, issuer }) => [paragraph, kind, issuer])).toEqual([
      ['2.1 2.', 'request', 'WGR'],
      ['2.1 3.', 'decision', 'WGR'],
    ]);
  });

  it('reads a list of tasks', () => {
    const made = inSection(
      'Actions',
      '· Norway and Chile to prepare a map by the next meeting.',
      '· Secretariat to print it.',
    );
    expect(made.map(({ kind, owners, due }) => [kind, owners, due?.value])).toEqual([
      ['action_item', ['Norway', 'Chile'], 'WGR-06'],
      ['action_item', ['ITU secretariat'], undefined],
    ]);
  });

  it('reads recommendations to a parent body', () => {
    const [one] = inSection(
      'Recommendations',
      '2.1 The Working Group recommends that Council:',
      'a) approve the framework;',
    );
    expect(one).toMatchObject({ kind: 'recommendation', paragraph: '2.1 a)', owners: ['ITU Council'] });
  });
});
