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
