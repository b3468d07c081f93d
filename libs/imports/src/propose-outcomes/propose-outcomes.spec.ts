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

describe('kinds of outcomes', () => {
  it.each([
    ['liaison_statement', 'A liaison statement will be sent to ITU-T SG5 for information.'],
    ['draft_resolution', 'The draft new resolution was adopted and will be sent to Council.'],
    ['request', 'The secretariat was requested to prepare a map.'],
    ['request', 'The Group requested that the Secretariat prepare a map.'],
    ['request', 'The group invited the secretariat to prepare a map.'],
    ['invitation', 'Member States are urged to take part.'],
    ['invitation', 'The Chair encouraged participants to share their work.'],
    ['decision', 'The Group agreed on the theme of coral.'],
    ['decision', 'The Group agreed to keep the document open.'],
    ['action_item', 'The Group agreed to consult with divers.'],
    ['action_item', 'It was agreed that the report will be posted online.'],
    ['action_item', 'It was noted to include a footnote in the text.'],
    ['action_item', 'ACTION: Secretariat to circulate the map.'],
    ['commitment', 'Norway has committed to presenting a map.'],
    ['commitment', 'UNESCO announced that it will host an expert meeting.'],
    ['plan', 'The next meeting will take place in June 2026.'],
    ['recommendation', 'The Group recommended more dives.'],
    ['proposal', 'Norway proposed to map the reef.'],
    ['proposal', 'Several delegations suggested mapping the reef.'],
    ['reservation', 'Norway stressed that the matter falls outside the mandate of the Group.'],
    ['reservation', 'The delegation of Chile was not in a position to join the consensus.'],
    ['reservation', 'The Group took note of the study reservation by Denmark on the definition.'],
    ['decision', 'The Group did not support the proposal to widen the zone.'],
    ['decision', 'The group referred the matter to the Bureau.'],
    ['decision', 'The Reef Forum decided to keep this item on its agenda.'],
    ['decision', 'The rules of the fund were approved.'],
    ['decision', 'RESOLVED: the reef is closed in May.'],
    ['request', 'The Group entrusted the secretariat with a study.'],
    ['request', 'Decision 4: The Group requested the secretariat to print the map.'],
    ['commitment', 'Norway agreed to host the workshop.'],
    ['commitment', 'The Group welcomed the offer of Sweden to host the workshop.'],
    ['commitment', 'The representative of Chile expressed the readiness of her Government to help.'],
    ['commitment', 'The secretariat agreed to do so.'],
    ['action_item', 'Secretary to post the map on the website.'],
    ['action_item', 'The Bureau is to report in May 2026.'],
    ['plan', 'The tenth meeting is scheduled for 20 June 2026.'],
    ['plan', 'The seventh meeting will tentatively be held in January 2026.'],
    ['recommendation', 'The Group was of the view that the limits should be revised.'],
    ['proposal', 'Several delegations stressed that the map should be printed in colour.'],
  ])('%s: %s', (kind, sentence) => {
    expect(kinds('Discussion', `2.1 ${sentence}`)).toEqual([kind]);
  });

  it('makes two of a sentence with two tasks', () => {
    expect(
      kinds('Discussion', '2.1 The Group agreed to map the reef and asked the secretariat to print the map.'),
    ).toEqual(['action_item', 'request']);
  });

  it('keeps what decides nothing in an outcomes section as a statement', () => {
    expect(
      kinds('Outcomes', '2.1 The Chair thanked all participants for their work. The room was warm and full.'),
    ).toEqual(['statement']);
  });
});

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
      ['2.1 3.', 'action_item', 'WGR'],
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

describe('a line without a stop', () => {
  it('is a sentence where somebody does something in it, and else a heading', () => {
    expect(
      kinds('Discussion', '2.1 The Group agreed to consult with divers', '2.2 Actions agreed', 'Norway’s proposed map'),
    ).toEqual(['action_item']);
  });
});

describe('what is no outcome of the group', () => {
  it.each([
    ['a quoted mandate', 'Introduction', '2.1 to report to the Council annually on what was agreed;'],
    ['a title', 'Discussion', '2.1 Contribution by Norway - Encouraging Member States to invite divers'],
    [
      'a list of documents',
      'Discussion',
      '2.1 The following documents were presented:\n· Norway invited Member States to dive',
    ],
    ['a courtesy', 'Opening remarks', '2.1 The Director encouraged participants to enjoy the day.'],
    ['procedure', 'Discussion', '2.1 The agenda was adopted as drafted.'],
    [
      'advice of a presenter to the world',
      'Presentations',
      '2.1 The presentation by Ocean Now called for a whole-system approach. It recommends the combination of nets and laws.',
    ],
    ['a question', 'Discussion', '2.1 Several delegates requested clarifications on the map.'],
    ['an adjective', 'Discussion', '2.1 The proposed map was long.'],
    [
      'an earlier day',
      'Discussion',
      '2.1 The Chair recalled that the Group agreed on a method. Norway had proposed it.',
    ],
    ['agreement with a speaker', 'Discussion', '2.1 Participants agreed with Dr Lee.'],
    ['a hope', 'Discussion', '2.1 The Chair hoped that she will go on with her work.'],
    ['what is affected', 'Discussion', '2.1 It was noted that seals will be affected by noise.'],
    [
      'what a presenter told the world',
      'Discussion',
      '2.1 Ocean Now presented its work. It recommended that boats slow down.',
    ],
    ['that nothing was decided', 'Discussion', '2.1 No decision was taken.'],
    ['a line of a table of contents', 'Discussion', 'Decisions agreed by the Group .......... 12'],
    ['an annex', 'Discussion', 'ANNEX\nresolves\n1\tto invite Member States to dive;'],
  ])('%s', (_, heading, lines) => {
    expect(kinds(heading, lines)).toEqual([]);
  });
});

describe('a report of two meetings', () => {
  it('gives each line to the meeting that its introduction names', () => {
    const text =
      'The fifth and sixth meetings of the Working Group on Reefs (WGR) were held on 4 May 2025 and 5 May 2026.\n' +
      '1 Outcomes of the fifth and sixth meetings\n1.1 The outcomes of the fifth meeting were:\na) The map will be posted online.\n' +
      '1.2 At the sixth meeting, the Group emphasized:\na) That Member States are urged to dive before the next meeting.';
    expect(read(text).candidates.map(({ meeting, due }) => [meeting, due?.value])).toEqual([
      ['WGR-05', undefined],
      ['WGR-06', 'WGR-07'],
    ]);
  });
});

describe('the words that decided', () => {
  it('stand with the proposal', () => {
    const [one] = inSection('Outcomes', '2.1 Member States are urged to apply Resolution 67 (Hyderabad, 2010).');
    expect(one).toMatchObject({
      because: ['are urged'],
      instruments: ['Resolution 67'],
      section: 'outcomes',
      issuer: 'WGR',
    });
    expect(one?.confidence).toBeGreaterThan(0.8);
  });
});
