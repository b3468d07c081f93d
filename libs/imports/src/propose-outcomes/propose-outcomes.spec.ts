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
    ['decision', 'The Group agreed to set up a task team on nets.'],
    ['decision', 'The Group agreed that its sixth meeting would be held in Oslo.'],
    ['decision', 'The Group disbands the task team on nets.'],
    ['decision', 'The Group approved the following Recommendations: R.12 and R.13.'],
    ['decision', 'The task team is authorized to hold two calls.'],
    ['decision', '23-4 Moved by Councillor Moreau, seconded by Councillor Frost, THAT the pier be closed.'],
    ['commitment', 'Lior agreed to set up the call.'],
    ['request', 'Rapporteurs are reminded to submit their programmes.'],
    ['action_item', 'ACTION: ask the registry about the names.'],
    ['liaison_statement', 'An LS to ISO/IEC JTC 1/SC 27 for information was agreed.'],
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

describe('a line without a stop', () => {
  it('is a sentence where somebody does something in it, and else a heading', () => {
    expect(
      kinds('Discussion', '2.1 The Group agreed to consult with divers', '2.2 Actions agreed', 'Norway’s proposed map'),
    ).toEqual(['action_item']);
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

describe('what stands under a numbered title', () => {
  const made = inSection(
    'Resolutions',
    'Resolution 12 (Turin 1) – Report of the secretariat',
    'The Group, considering the ballot,',
    'Recalling decision 4, in which it requested the secretariat to dive,',
    'decides to open the reef.',
    'Approved by unanimity.',
  );

  it('is proposed, and neither the title, nor on what it rests, nor how it was carried', () => {
    expect(made.map(({ kind, quote }) => [kind, quote])).toEqual([['decision', 'decides to open the reef.']]);
  });

  it('is cited by the number where nothing else is numbered', () => {
    const { candidates } = read(
      'REPORT OF THE FIFTH MEETING OF ISO/TC 412\n\nResolution 12 (Turin 1) – Nets\n\nISO/TC 412 disbands WG 2.\n',
    );
    expect(candidates.map(({ paragraph, meeting, owners }) => [paragraph, meeting, owners])).toEqual([
      ['Resolution 12 (Turin 1)', 'ISO/TC 412-05', ['ISO/TC 412']],
    ]);
  });
});
