import { isoDateOf } from '@app/kernel';
import { citedVersion, disagreements } from './cited-version.js';
import { type InstrumentVersion } from './instrument.events.js';

const version = (name: string, place: string, on: string, ...aliases: string[]): InstrumentVersion => ({
  ...{ version: name, act: 'revised', by: `Conference ${on.slice(0, 4)}`, place, on: isoDateOf(on), aliases },
});
const council = [
  version('council-2009', 'Geneva', '2009-10-30', 'Resolution 1306 (Council 2009)'),
  version('council-2015', 'Geneva', '2015-05-21', 'C09 Modified C15'),
];
const plenipotentiary = [
  version('guadalajara-2010', 'Guadalajara', '2010-10-22'),
  version('rev-bucharest-2022', 'Bucharest', '2022-10-14', 'Resolution 179 (Rev. Bucharest, 2022)'),
];

describe('which version a text cites', () => {
  it.each([
    ['resolution 1306 (COUNCIL 2009)', council, 'council-2009'],
    ['Resolution 1306 (C09 Modified C15)', council, 'council-2015'],
    ['Resolution 1306', council, null],
    ['ITU 2010 Council Resolution 1306', council, null],
    ['Resolution 179 (Guadalajara, 2010)', plenipotentiary, 'guadalajara-2010'],
    ['Resolution 179 of the ITU Plenipotentiary Conference 2022', plenipotentiary, 'rev-bucharest-2022'],
  ])('%s', (spelling, versions, expected) => {
    expect(citedVersion(spelling, versions)).toBe(expected);
  });
});

describe('where sources disagree', () => {
  it('warns of a year in which no version was adopted', () => {
    expect(
      disagreements(['ITU 2010 Council Resolution 1306', 'Resolution 1306 (2009)', 'C09 Modified C15'], council),
    ).toEqual([
      {
        alias: 'ITU 2010 Council Resolution 1306',
        words: '“ITU 2010 Council Resolution 1306” says 2010; the versions known are of 2009, 2015.',
      },
    ]);
  });

  it('warns of another place than that of the year', () => {
    expect(disagreements(['Resolution 179 (Rev. Kyoto, 2022)'], plenipotentiary)).toMatchObject([
      { words: '“Resolution 179 (Rev. Kyoto, 2022)” says Kyoto; the version of 2022 is of Bucharest.' },
    ]);
    expect(disagreements(['Resolution 179 (Rev. Bucharest, 2022)', 'Resolution 179'], plenipotentiary)).toEqual([]);
  });

  it('says nothing where no versions are known', () => {
    expect(disagreements(['ITU 2010 Council Resolution 1306'], [])).toEqual([]);
  });
});
