import { isoDateOf } from '@app/kernel';
import type { Digest, DigestItem, Section } from './digest.js';
import { chosenOf } from './mail-choice.js';
import { OUTCOME } from './spec-support.js';

const item = (section: Section, outside = false): DigestItem => ({
  ...{ outcomeId: OUTCOME, version: 1, body: 'CWG-COP', section, moment: section, reason: 'due', due: null },
  ...{ daysLeft: null, outside, meetingOn: null },
});
const digest = (...items: readonly DigestItem[]): Digest => ({ day: isoDateOf('2027-05-25'), items });
const day = (text: string) => isoDateOf(text);

describe('given a digest that is due', () => {
  it('when nothing was chosen, then all of it goes out', () => {
    const whole = digest(item('due_soon'), item('update_awaited', true));
    expect(chosenOf(whole, 'each_day', day('2027-05-24'))).toBe(whole);
  });

  it.each([
    [null, true],
    ['2027-05-18', true],
    ['2027-05-19', false],
  ])('when one mail a week was chosen and the last was on %s, then whether it goes out is %s', (last, goes) => {
    const whole = digest(item('overdue'));
    const chosen = chosenOf(whole, 'weekly', last === null ? null : day(last));
    expect(chosen).toEqual(goes ? whole : { why: 'the recipient chose one mail a week' });
  });

  it('when only duties are wanted, then what is late or waits for the house goes out, and no courtesy', () => {
    const duties = (['overdue', 'to_verify', 'answer_waits', 'incomplete'] as const).map((section) => item(section));
    const courtesies = [item('due_soon'), item('before_meeting'), item('update_awaited', true)];
    expect(chosenOf(digest(...courtesies, ...duties), 'duties', null)).toEqual(digest(...duties));
  });

  it('when only duties are wanted and there are none, then nothing goes out', () => {
    const courtesies = digest(item('due_soon'), item('before_meeting', true));
    expect(chosenOf(courtesies, 'duties', null)).toEqual({ why: 'the recipient asked for no such mail' });
  });
});
