import { isoDateOf as day } from '@app/kernel';
import { checkPolicy, isQuiet, type ReminderPolicy, STANDARD_POLICY } from './policy.js';

const { inside, outside } = STANDARD_POLICY;
const refusedFor = (over: Partial<ReminderPolicy>): unknown => {
  try {
    checkPolicy({ ...STANDARD_POLICY, ...over });
    return null;
  } catch (error) {
    return (error as { details?: { field?: string } }).details?.field;
  }
};

describe('a policy', () => {
  it('is good as it comes', () => {
    expect(refusedFor({})).toBeNull();
  });

  it.each<[string, Partial<ReminderPolicy>, string]>([
    ['the same day twice', { inside: { ...inside, days: [-7, -7] } }, 'inside.days'],
    ['half a day', { inside: { ...inside, days: [0.5] } }, 'inside.days'],
    ['a reminder two years ahead', { outside: { ...outside, days: [-700] } }, 'outside.days'],
    ['a seventh reminder after the date', { inside: { days: [1, 2, 3, 4, 5, 6, 7], toChair: null } }, 'inside.days'],
    ['the chair before the last reminder', { inside: { days: [1, 30], toChair: 30 } }, 'inside.toChair'],
    [
      'mail to others that nobody releases and nobody signs',
      { outside: { ...outside, release: 'automatic' } },
      'outside.signatory',
    ],
    ['a pack after the meeting', { beforeMeeting: [-1] }, 'beforeMeeting'],
    ['a nudge on the day itself', { incompleteAfter: 0 }, 'incompleteAfter'],
    [
      'a quiet period that ends before it begins',
      { quiet: [{ from: day('2027-08-01'), to: day('2027-07-01') }] },
      'quiet',
    ],
    ['two years of quiet', { quiet: [{ from: day('2027-01-01'), to: day('2028-12-31') }] }, 'quiet'],
  ])('is refused, with its field: %s', (_, over, field) => {
    expect(refusedFor(over)).toBe(field);
  });

  it('may send to others by itself once somebody signs and can be answered', () => {
    const signed = { release: 'automatic', signatory: 'A. Officer', replyTo: 'officer@example.org' } as const;
    expect(refusedFor({ outside: { ...outside, ...signed } })).toBeNull();
  });

  it('is quiet on both ends of a period', () => {
    const policy = { ...STANDARD_POLICY, quiet: [{ from: day('2027-07-15'), to: day('2027-08-15') }] };
    expect(['2027-07-14', '2027-07-15', '2027-08-15', '2027-08-16'].map((one) => isQuiet(day(one), policy))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});
