import { english } from '../lexicons/english.js';
import { assignSections } from './sections.js';
import { splitIntoBlocks } from './split-into-blocks.js';

const sections = (...lines: string[]): readonly string[] => assignSections(splitIntoBlocks(lines.join('\n')), english);

describe('sections', () => {
  it('are front matter until the first number, titles about outcomes included', () => {
    expect(sections('OUTCOME OF THE FIFTH MEETING', 'Words here.', '1 Introduction', '1.1 More words.')).toEqual(
      Array.from({ length: 4 }, () => 'front'),
    );
  });

  it('follow the headings, misspelt ones and unknown topics too', () => {
    const roles = sections(
      '1 Introduction',
      '2 Opening remarks',
      '3 Contributions and information documents',
      '4 Presentations',
      '5 Cables',
      '6 Oher Business',
      '7 Outcomes of the meeting',
      '8 Discussion',
    );
    expect(roles).toEqual([
      'front',
      'opening',
      'documents',
      'presentations',
      'discussion',
      'other-business',
      'outcomes',
      'discussion',
    ]);
  });

  it.each([
    ['Dicussion', 'discussion'],
    ['Otucomes', 'outcomes'],
    ['Any oter busines', 'other-business'],
    ['Presentatoins', 'presentations'],
  ])('are known by a heading with a slip of the pen: %s', (heading, role) => {
    expect(sections('1 Introduction', `2 ${heading}`)[1]).toBe(role);
  });

  it('take no word for a slip of another that it is near to', () => {
    expect(sections('1 Introduction', '2 Document 7: Mother tongues', '3 Cloning')).toEqual([
      'front',
      'discussion',
      'discussion',
    ]);
  });

  it('of a table of contents are front matter, and its annex ends nothing', () => {
    const contents = ['CONTENTS', '1 Opening .......... 2', 'Annex 1 List of participants\t9'];
    expect(sections(...contents, '1 Introduction', '2 Outcomes', '2.1 Agreed.').slice(-3)).toEqual([
      'front',
      'outcomes',
      'outcomes',
    ]);
  });

  it('go by the items of an agenda that bear no number of their own', () => {
    expect(
      sections(
        'Outcome',
        'Introduction',
        '0.1 Words.',
        'Agenda Item 1 Adoption of the Agenda',
        'Agenda Item 2 Seals',
        '2.1 Seals.',
      ),
    ).toEqual(['front', 'front', 'front', 'front', 'discussion', 'discussion']);
  });

  it('go by the depth of signs of markdown', () => {
    expect(sections('# Report', '## Open actions', '### Seals', '## Noise', '### Conclusions', '### Birds')).toEqual([
      'discussion',
      'outcomes',
      'outcomes',
      'discussion',
      'outcomes',
      'discussion',
    ]);
  });

  it('go by captions where nothing is numbered', () => {
    expect(sections('# Report', 'Opening remarks', 'Agenda item 2: River levels', 'Conclusions', 'On rivers')).toEqual([
      'discussion',
      'opening',
      'discussion',
      'outcomes',
      'outcomes',
    ]);
  });

  it('never leave an annex', () => {
    expect(sections('1 Outcomes', '1.1 Agreed.', 'ANNEX', 'Draft resolution', '2 Outcomes')).toEqual([
      'outcomes',
      'outcomes',
      'annex',
      'annex',
      'annex',
    ]);
  });

  it('of a report without headings are discussion', () => {
    expect(sections('The group agreed.')).toEqual(['discussion']);
  });
});
