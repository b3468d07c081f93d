import { paragraphsInstead } from './cited-paragraph.js';

const found = [
  '1.1',
  '7.2',
  '7.2 bullet 1',
  '7.2 bullet 2',
  '9.6',
  '9.7',
  '9.7.1',
  '9.7.1 bullet 1',
  '10.1',
  'Summary',
];

describe('a paragraph that is cited', () => {
  it.each(['9.7', '§9.7.1', '§ 9.7.1  Bullet 1', 'summary', '7', '9.6 b)', '9.6 bullet 4', 'Summary 2', '9.7 closing'])(
    '%s is one that the text has, or lies in or around one',
    (cited) => {
      expect(paragraphsInstead(cited, found)).toBeNull();
    },
  );

  it.each([
    ['9.8', ['9.7', '9.6', '9.7.1']],
    ['9.7.2', ['9.7.1', '9.7.1 bullet 1', '9.7']],
    ['7.2 bullet 3', ['7.2 bullet 2', '7.2 bullet 1', '7.2']],
    ['9.7 bullet 1', ['9.7.1', '9.7.1 bullet 1', '9.7']],
    ['9.8 closing', ['9.7.1', '9.7', '9.6']],
    ['9.71', ['9.7', '9.6', '9.7.1']],
  ])('%s is none of them; nearest are %j', (cited, instead) => {
    expect(paragraphsInstead(cited, found)).toEqual(instead);
  });

  it('may be anything in a text that no paragraph is found in', () => {
    expect(paragraphsInstead('9.8', [])).toBeNull();
  });
});
