import { versionNameOf } from './version-name.js';

describe('the name of a version', () => {
  it('says what was done, where and in which year', () => {
    const by = 'Plenipotentiary Conference 2022';
    expect(versionNameOf({ act: 'revised', by, place: 'Bucharest', on: '' })).toBe('rev-bucharest-2022');
    expect(versionNameOf({ act: 'adopted', by: 'PP-10', place: 'Guadalajara', on: '2010-10-22' })).toBe(
      'guadalajara-2010',
    );
  });

  it('names who did it where no place is known', () => {
    expect(versionNameOf({ act: 'modified', by: 'Council 2015', place: '', on: '' })).toBe('mod-council-2015');
    expect(versionNameOf({ act: 'revised', by: '', place: '', on: '' })).toBe('rev');
  });
});
