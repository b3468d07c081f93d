import { found, foundBy, idOf, namesakes } from './spellings.js';

const unicef = { name: 'UNICEF', aliases: ['United Nations Children’s Fund'] };
const ivory = { name: 'Côte d’Ivoire', aliases: ['Ivory Coast'] };

describe('finding in the directory', () => {
  it('knows every spelling, whatever its case and accents, and sorts by name', () => {
    expect(found([unicef, ivory], 'cote')).toEqual([ivory]);
    expect(found([unicef, ivory], 'CHILDREN')).toEqual([unicef]);
    expect(found([unicef, ivory], '')).toEqual([ivory, unicef]);
    expect(found([unicef], 'unesco')).toEqual([]);
  });

  it('says by which spelling something was found, where its name does not tell', () => {
    expect(foundBy(ivory, 'ivory')).toBe('Ivory Coast');
    expect(foundBy(ivory, 'ivoire')).toBeNull();
    expect(foundBy(ivory, ' ')).toBeNull();
  });

  it('makes an id of a name', () => {
    expect(idOf('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(idOf(' ITU-T Study Group 17 ')).toBe('itu-t-study-group-17');
    expect(idOf('联合国')).toBe('');
  });
});

describe('namesakes', () => {
  const known = [
    { id: 'ukraine', name: 'Ukraine', aliases: [] },
    { id: 'kids-help-line', name: 'Kids Help Line', aliases: ['KHL'] },
  ];

  it('bear one of the names whole, whatever its case', () => {
    expect(namesakes(known, ['Another', 'The K’HL.']).map(({ id }) => id)).toEqual(['kids-help-line']);
    expect(namesakes(known, ['UKR', ''])).toEqual([]);
  });
});
