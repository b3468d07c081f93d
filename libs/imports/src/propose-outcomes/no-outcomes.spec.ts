import { proposeOutcomes } from './propose-outcomes.js';

const FRONT =
  'The fifth meeting of the Working Group on Reefs (WGR) was held on 4 May 2025. ITU took part.\n1 Introduction\n1.1 Words.\n';

const read = (text: string): ReturnType<typeof proposeOutcomes> => proposeOutcomes({ text, tables: [] });

const kinds = (heading: string, lines: string): readonly string[] =>
  read(`${FRONT}2 ${heading}\n${lines}\n`).candidates.map(({ kind }) => kind);

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
    ['the title of a cited text', 'Discussion', '2.1 Decision of the Intergovernmental Committee: 14.COM 16'],
    ['a motion that was lost', 'Discussion', 'THAT the pier be closed.\nDEFEATED'],
    [
      'advice in a presentation',
      'Discussion',
      '2.1 A consultant presented a survey and recommended that nets be wider.',
    ],
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
