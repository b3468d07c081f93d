import fc from 'fast-check';
import { choiceUrl, readChoiceToken, writeChoiceToken } from './choice-token.js';

const secret = 'a secret of at least thirty-two characters';
const token = writeChoiceToken(secret, 'bdt');

describe('a link to choose how often mail comes', () => {
  it('says whose mail it is, to whoever has the secret', () => {
    expect(readChoiceToken(secret, token)).toBe('bdt');
    expect(readChoiceToken(`${secret}!`, token)).toBeNull();
    expect(choiceUrl({ publicUrl: 'https://sequitur.example.org', sessionSecret: secret }, 'bdt')).toBe(
      `https://sequitur.example.org/mail-choices/${token}`,
    );
  });

  it('is made for any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        fc.pre(id.isWellFormed());
        expect(readChoiceToken(secret, writeChoiceToken(secret, id))).toBe(id);
      }),
    );
  });

  it('is refused with any character altered, cut off or added', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \u00e9'.split('');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...alphabet), (at, character) => {
        fc.pre(token[at] !== character);
        expect(readChoiceToken(secret, token.slice(0, at) + character + token.slice(at + 1))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
    for (let length = 0; length < token.length; length += 1)
      expect(readChoiceToken(secret, token.slice(0, length))).toBeNull();
    expect(readChoiceToken(secret, `${token}A`)).toBeNull();
  });
});
