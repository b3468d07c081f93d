import { splitPlaces } from './split-places.js';

const offered = (wording: string) => {
  const text = `Before. ${wording} After.`;
  return splitPlaces(text, { start: 8, end: 8 + wording.length }).map(({ first, second }) => [
    text.slice(first.start, first.end),
    text.slice(second.start, second.end),
  ]);
};

describe('where a wording may be parted', () => {
  it('offers the end of a sentence first', () => {
    expect(offered('The Chair, Mr X, agreed. The group noted it.')[0]).toEqual([
      'The Chair, Mr X, agreed.',
      'The group noted it.',
    ]);
  });

  it('offers a semicolon and an "and" where there is one sentence', () => {
    expect(offered('to send a letter; to ask the Council and to report')).toEqual([
      ['to send a letter;', 'to ask the Council and to report'],
      ['to send a letter; to ask the Council', 'and to report'],
    ]);
  });

  it('keeps every letter but the white space between the parts', () => {
    for (const [first, second] of offered('One two.\n  Three, four and five; six.'))
      expect(`${first}${second}`.replace(/\s/g, '')).toBe('Onetwo.Three,fourandfive;six.');
  });

  it('offers nothing where there is only one thing to say', () => {
    expect(offered('The report was noted.')).toEqual([]);
  });
});
