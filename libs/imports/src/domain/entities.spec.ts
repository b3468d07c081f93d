import { lexiconFor } from '../lexicons/lexicon.js';
import { findEntities, namesOf, withBody } from './entities.js';

const names = (text: string, unknown = true): readonly string[] =>
  namesOf(findEntities(text, withBody(lexiconFor('ITU'), 'CWG-COP', []), 'CWG-COP', unknown));

describe('names', () => {
  it('of states are their short English ones', () => {
    expect(names('the Republic of the Philippines, Russia and the UAE')).toEqual([
      'Philippines',
      'Russian Federation',
      'United Arab Emirates',
    ]);
    expect(names('the Arab Republic of Egypt and South Sudan')).toEqual(['Egypt', 'South Sudan']);
  });

  it('of the body include its spellings', () => {
    expect(names('The Group, the CWG on COP and the Council Working Group on Child Online Protection')).toEqual([
      'CWG-COP',
    ]);
  });

  it('tell organs from open classes', () => {
    const roles = findEntities('the ITU Secretariat and Member States', lexiconFor('ITU'), null, false).map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['organ', 'class']);
  });

  it('of study groups carry sector and number', () => {
    expect(names('ITU-T SG17, ITU-D STUDY GROUP 2')).toEqual(['ITU-T Study Group 17', 'ITU-D Study Group 2']);
  });

  it('that no lexicon holds are read by their capitals, things left out', () => {
    expect(names('UNICEF, euCONSENT, the Stairway Foundation, the Global Programme')).toEqual([
      'UNICEF',
      'euCONSENT',
      'Stairway Foundation',
    ]);
    expect(names('UNICEF', false)).toEqual([]);
  });
});
