import { matchName } from './match-name.js';

const ivory = { id: 'cote-d-ivoire', name: 'Côte d’Ivoire', aliases: ['Ivory Coast'] };
const modified = { id: 'res-1306-2015', name: 'Resolution 1306', aliases: ['C09 Modified C15'] };
const original = { id: 'res-1306-2009', name: 'Resolution 1306 (Council 2009)', aliases: ['Resolution 1306'] };
const children = { id: 'children', name: 'Children & Youth', aliases: [] };

function found(name: string): readonly string[] {
  return matchName(name, [ivory, modified, original, children]).map(({ id }) => id);
}

describe('matching a name', () => {
  it.each(["COTE D'IVOIRE", 'Cote d´Ivoire', 'Côte  d’Ivoire', 'ivory-coast'])('%s is found', (spelling) => {
    expect(found(spelling)).toEqual(['cote-d-ivoire']);
  });

  it('reads & as "and"', () => {
    expect(found('children and youth')).toEqual(['children']);
  });

  it('gives all hits where sources disagree', () => {
    expect(found('Resolution 1306')).toEqual(['res-1306-2015', 'res-1306-2009']);
  });

  it('finds nothing in punctuation, and no mere part of a name', () => {
    expect(found('…')).toEqual([]);
    expect(found('Resolution')).toEqual([]);
  });
});
