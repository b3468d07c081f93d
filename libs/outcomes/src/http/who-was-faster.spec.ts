import { DomainError } from '@app/kernel';
import { agoWords } from './ago-words.js';
import { fasterActors, whoWasFaster } from './who-was-faster.js';

const now = new Date('2026-03-02T12:00:00Z');
const before = (ms: number): Date => new Date(now.getTime() - ms);

describe('who was faster', () => {
  const sent = {
    version: 3,
    type: 'LiaisonStatementSent',
    actor: 'person-2',
    recordedAt: before(150_000).toISOString(),
  };
  const stale = new DomainError('stale-version', 'The stream is at version 3, not 2.', { version: 3, since: [sent] });

  it('is told by name, with what was recorded and when', () => {
    expect(fasterActors(stale)).toEqual(['person-2']);
    expect(whoWasFaster(stale, new Map([['person-2', 'B. Officer']]), now)).toMatchObject({
      message: 'B. Officer recorded "Liaison statement sent" two minutes ago. Read it, then send yours again.',
      details: { version: 3, since: [{ actor: { id: 'person-2', name: 'B. Officer' } }] },
    });
  });

  it('has no name once the person was erased', () => {
    expect(whoWasFaster(stale, new Map(), now).message).toContain('A person no longer named recorded');
  });

  it('is nobody where the refusal is another one', () => {
    expect(fasterActors(new DomainError('outcome-unknown', 'There is none.'))).toEqual([]);
    expect(fasterActors(new TypeError('x'))).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    [20_000, 'just now'],
    [60_000, 'one minute ago'],
    [13 * 60_000, '13 minutes ago'],
    [7_200_000, 'two hours ago'],
    [3 * 86_400_000, 'on 2026-02-27'],
  ])('%i ms is %s', (ms, words) => {
    expect(agoWords(before(ms), now)).toBe(words);
  });
});
