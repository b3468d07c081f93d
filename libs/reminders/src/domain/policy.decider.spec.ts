import { reminderPolicy } from './policy.decider.js';
import { STANDARD_POLICY } from './policy.js';

const later = { ...STANDARD_POLICY, beforeMeeting: [60] };

describe('the policy of a body', () => {
  it('is the standard one until the body decides otherwise', () => {
    expect(reminderPolicy.initial).toEqual(STANDARD_POLICY);
    expect(reminderPolicy.decide({ policy: STANDARD_POLICY }, reminderPolicy.initial)).toEqual([]);
  });

  it('is set as a whole, and once', () => {
    const [set] = reminderPolicy.decide({ policy: later }, STANDARD_POLICY);
    if (set === undefined) throw new RangeError('It is another policy.');
    expect(set).toEqual({ type: 'ReminderPolicySet', data: later });
    expect(reminderPolicy.decide({ policy: later }, reminderPolicy.evolve(STANDARD_POLICY, set))).toEqual([]);
  });

  it.each([
    { ...STANDARD_POLICY, inside: { days: [-3], toChair: null } },
    { ...STANDARD_POLICY, outside: { ...STANDARD_POLICY.outside, replyTo: 'officer@example.org' } },
    { ...STANDARD_POLICY, answerAfter: 5 },
  ])('is another one where anything in it differs', (policy) => {
    expect(reminderPolicy.decide({ policy }, STANDARD_POLICY)).toHaveLength(1);
  });

  it('is refused where nobody could be reminded by it', () => {
    expect(() => reminderPolicy.decide({ policy: { ...later, beforeMeeting: [0] } }, STANDARD_POLICY)).toThrow(
      'Give whole days before a meeting',
    );
  });
});
