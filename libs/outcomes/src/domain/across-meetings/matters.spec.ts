import { isoDateOf } from '@app/kernel';
import type { Happening } from '../happening.js';
import { atParentSince, hasClaimWaiting, reportedSince } from './matters.js';

const happening = (type: Happening['type'], on: string, more: Partial<Happening> = {}): Happening => ({
  type,
  on: isoDateOf(on),
  stage: 'in_progress',
  ...more,
});
const last = isoDateOf('2024-01-23');
const days = (happenings: readonly Happening[]) => happenings.map(({ on }) => on);

describe('matters arising', () => {
  it('tell what was reported after the last meeting, not at it', () => {
    const course = [
      happening('ProgressReported', '2024-01-23', { meeting: 'CWG-COP-20' }),
      happening('ProgressReported', '2024-03-01'),
      happening('OutcomeReviewed', '2024-04-01'),
      happening('CompletionClaimed', '2024-05-01'),
    ];
    expect(days(reportedSince(course, last))).toEqual(['2024-03-01', '2024-05-01']);
    expect(days(reportedSince(course, null))).toEqual(['2024-01-23', '2024-03-01', '2024-05-01']);
  });

  it('tell what the parent body was given and decided', () => {
    const course = [
      happening('PutToParentBody', '2023-06-01', { meeting: 'COUNCIL-2023' }),
      happening('PutToParentBody', '2024-06-04', { meeting: 'COUNCIL-2024' }),
      happening('AnsweredByAddressee', '2024-06-14', { meeting: 'COUNCIL-2024', acceptance: 'deferred' }),
      happening('AnsweredByAddressee', '2024-06-15', { acceptance: 'endorsed' }),
    ];
    expect(days(atParentSince(course, last, new Set(['COUNCIL-2024'])))).toEqual(['2024-06-04', '2024-06-14']);
  });

  it('know a claim that waits, owner by owner', () => {
    const claim = (owner: string) => happening('CompletionClaimed', '2024-03-01', { owner });
    const verified = happening('CompletionVerified', '2024-03-02', { owner: 'itu' });
    expect(hasClaimWaiting([claim('itu')])).toBe(true);
    expect(hasClaimWaiting([claim('itu'), claim('unicef'), verified])).toBe(true);
    expect(hasClaimWaiting([claim('itu'), verified])).toBe(false);
    expect(hasClaimWaiting([claim('itu'), claim('unicef'), happening('ClaimNotAccepted', '2024-03-03')])).toBe(false);
    expect(hasClaimWaiting([claim('itu'), happening('OutcomeReopened', '2024-03-03')])).toBe(false);
  });
});
