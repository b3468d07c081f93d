import { citedVersion, disagreements, matchName } from '../domain/index.js';
import { memberStates, parties, shippedInstruments } from './index.js';

describe('the parties that ship with the product', () => {
  it('are all Member States of the Union, and others beside them', () => {
    expect(memberStates).toHaveLength(194);
    expect(new Set(parties.map(({ entity }) => entity)).size).toBe(parties.length);
    expect(parties.filter(({ entity }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entity))).toEqual([]);
  });

  it('bear no name that could mean two of them', () => {
    const ambiguous = parties
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((spelling) => matchName(spelling, parties).length !== 1);
    expect(ambiguous).toEqual([]);
  });

  it.each([
    ['the Kingdom of Bahrain', 'bahrain'],
    ['Egypt (Arab Republic of)', 'egypt'],
    ['the Republic of the Philippines', 'philippines'],
    ['USA', 'united-states'],
    ['the United States of America', 'united-states'],
    ['UAE', 'united-arab-emirates'],
    ['Turkey', 'turkiye'],
    ["Cote d'Ivoire", 'cote-divoire'],
    ['Iran (Islamic Republic of)', 'iran'],
    ['Korea (Republic of)', 'republic-of-korea'],
    ['ITU-T SG17', 'itu-t-sg17'],
    ['JCA COP', 'jca-cop'],
    ['Southwest Grid for Learning', 'swgfl'],
  ])('are found as reports write them: %s', (spelling, entity) => {
    expect(matchName(spelling, parties).map((party) => party.entity)).toEqual([entity]);
  });
});

describe('the instruments that ship with the product', () => {
  it.each([
    ['Resolution 1306 (Council 2009)', 'council-resolution-1306', 'council-2009'],
    ['C09 Modified C15', 'council-resolution-1306', 'modified-council-2015'],
    ['ITU Plenipotentiary Resolution 179 (Rev. Bucharest, 2022)', 'pp-resolution-179', 'rev-bucharest-2022'],
    ['Resolution 179 (Guadalajara, 2010)', 'pp-resolution-179', 'guadalajara-2010'],
    ['Resolution 67 (WTDC, Kigali, 2022)', 'wtdc-resolution-67', 'rev-kigali-2022'],
    ['Resolution 130', 'pp-resolution-130', null],
  ])('are found with the version that is cited: %s', (spelling, instrument, version) => {
    const candidates = shippedInstruments.map((each) => ({
      ...each,
      name: each.title,
      aliases: [...each.aliases, ...each.versions.flatMap(({ aliases }) => aliases)],
    }));
    const found = matchName(spelling, candidates);
    expect(found.map((each) => each.instrument)).toEqual([instrument]);
    expect(citedVersion(spelling, found[0]?.versions ?? [])).toBe(version);
  });

  it('agree with themselves, version by version', () => {
    for (const { aliases, versions } of shippedInstruments) {
      expect(disagreements([...aliases, ...versions.flatMap((version) => version.aliases)], versions)).toEqual([]);
      for (const version of versions)
        for (const alias of version.aliases)
          expect({ alias, cites: citedVersion(alias, versions) }).toEqual({ alias, cites: version.version });
    }
  });
});
