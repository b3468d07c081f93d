import { isoDateOf } from '@app/kernel';
import fc from 'fast-check';
import { answerLink, saying } from './answer-link.js';
import { mailMark, readToken, writeToken } from './link-token.js';

const secret = 'a secret of at least thirty-two characters';
const messageId = '<digest.10000000-0000-4000-8000-000000000003.2090-05-25@sequitur.example.org>';
const outcomeId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const facts = { outcomeId, mail: mailMark(messageId), until: isoDateOf('2090-08-23') };
const token = writeToken(secret, facts);
const link = { publicUrl: 'https://sequitur.example.org', sessionSecret: secret };

describe('a link to answer by', () => {
  it('says which outcome, which mail and until when, to whoever has the secret', () => {
    expect(readToken(secret, token)).toEqual(facts);
    expect(readToken(`${secret}!`, token)).toBe('forged');
  });

  it('stands at an address, the same for every try at the same mail, good for 90 days', () => {
    const mail = { messageId, day: isoDateOf('2090-05-25') };
    expect(answerLink(link, mail, outcomeId)).toBe(`https://sequitur.example.org/answer/${token}`);
    expect(saying(answerLink(link, mail, outcomeId), 'done')).toBe(
      `https://sequitur.example.org/answer/${token}?say=done`,
    );
  });

  it('names nobody: neither the person nor anything of the Message-ID can be read in it', () => {
    expect(Buffer.from(token, 'base64url').toString('hex')).not.toContain('10000000000040008000');
  });

  it('is for every outcome and day what it was made of', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2300-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.uuid(), fc.string(), dates, fc.string(), (id, mail, date, key) => {
        const made = { outcomeId: id, mail: mailMark(mail), until: isoDateOf(date.toISOString().slice(0, 10)) };
        expect(readToken(key, writeToken(key, made))).toEqual(made);
      }),
    );
  });

  it('is refused with any byte altered, cut off or added', () => {
    const bytes = Buffer.from(token, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = Buffer.from(bytes);
        altered.writeUInt8(altered.readUInt8(at) ^ by, at);
        expect(readToken(secret, altered.toString('base64url'))).toBe('forged');
      }),
      { numRuns: 1_000 },
    );
    for (let length = 0; length < token.length; length += 1)
      expect(readToken(secret, token.slice(0, length))).toBe('forged');
    expect(readToken(secret, `${token}A`)).toBe('forged');
  });

  it('is refused with any character altered: no second spelling is good', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \u00e9'.split('');
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...alphabet), (at, character) => {
        fc.pre(token[at] !== character);
        expect(readToken(secret, token.slice(0, at) + character + token.slice(at + 1))).toBe('forged');
      }),
      { numRuns: 1_000 },
    );
  });
});
