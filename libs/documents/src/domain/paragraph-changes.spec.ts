import fc from 'fast-check';
import { changesBetween, type NumberedText } from './paragraph-changes.js';

const text = (texts: Readonly<Record<string, string>>): NumberedText[] =>
  Object.entries(texts).map(([paragraph, words]) => ({ paragraph, text: words }));
const found = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, isPart = false) =>
  changesBetween(text(before), text(after), isPart).map(({ change, from, to }) => [change, from, to]);

describe('what changed from one version to the next', () => {
  it('is nothing where only white space differs', () => {
    expect(found({ '§1': 'The Chair  opened.' }, { '§1': 'The Chair opened. ' })).toEqual([]);
  });

  it('names the paragraphs that read otherwise, are new, or are gone', () => {
    const before = { '8.1': 'Agreed to draft.', '8.2': 'Noted.', '8.3': 'Closed.' };
    const after = { '8.1': 'Agreed to draft and send.', '8.2': 'Noted.', '8.4': 'Reopened.' };
    expect(found(before, after)).toEqual([
      ['changed', '8.1', '8.1'],
      ['added', null, '8.4'],
      ['removed', '8.3', null],
    ]);
  });

  it('knows a paragraph again that an insertion moved on', () => {
    const before = { '8.1': 'First.', '8.2': 'Second.' };
    const after = { '8.1': 'New.', '8.2': 'First.', '8.3': 'Second.' };
    expect(found(before, after)).toEqual([
      ['added', null, '8.1'],
      ['renumbered', '8.1', '8.2'],
      ['renumbered', '8.2', '8.3'],
    ]);
  });

  it('takes a corrigendum for the part that it is', () => {
    expect(found({ '8.1': 'Agreed.', '8.2': 'Noted.' }, { '8.2': 'Taken note of.' }, true)).toEqual([
      ['changed', '8.2', '8.2'],
    ]);
  });

  it('accounts for every paragraph of both versions once, or finds it unchanged', () => {
    const version = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.constantFrom('a', 'b', 'c', 'd'), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changes = found(before, after);
        const unchanged = Object.keys(before).filter((key) => before[key] === after[key]);
        const named = (place: 1 | 2) => changes.flatMap((change) => change[place] ?? []);
        expect([...named(1), ...unchanged].sort()).toEqual(Object.keys(before).sort());
        expect([...named(2), ...unchanged].sort()).toEqual(Object.keys(after).sort());
      }),
    );
  });
});
