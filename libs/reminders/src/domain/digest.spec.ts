import { type IsoDate } from '@app/kernel';
import { digestFor, mailableFrom } from './digest.js';
import { mailedKey } from './mailed-key.js';
import { plan } from './plan.js';
import { STANDARD_POLICY } from './policy.js';
import { body, day, item, limit, OUTCOME } from './spec-support.js';
import type { BodyToday, ReminderItem } from './vocabulary.js';

const OTHER = '22222222-2222-4222-8222-222222222222';
const on = (today: IsoDate): ReadonlyMap<string, BodyToday> => new Map([['CWG-COP', { body: body(), today }]]);

function digest(today: string, items: readonly ReminderItem[] = [item()], mailed: readonly string[] = []) {
  const moments = items.flatMap((each) => plan(each, body()).moments);
  return digestFor(day(today), moments, on(day(today)), new Set(mailed));
}

describe('the mail of a day', () => {
  it('is not written when nothing is due', () => {
    expect(digest('2027-04-30')).toBeNull();
  });

  it('has one line an outcome, with the days that are left', () => {
    expect(digest('2027-05-31')?.items).toMatchObject([
      { outcomeId: OUTCOME, section: 'due_soon', due: '2027-06-01', daysLeft: 1 },
    ]);
    expect(digest('2027-06-02')?.items).toMatchObject([{ section: 'overdue', daysLeft: -1 }]);
  });

  it('waits for a working day: what fell on a Sunday is said on Monday', () => {
    expect(digest('2027-05-02')).toBeNull();
    expect(digest('2027-05-03')?.items).toMatchObject([{ daysLeft: 29 }]);
  });

  it('is not sent on a holiday', () => {
    const easter = item({ deadlines: [limit('2027-03-26')] });
    expect(digest('2027-03-26', [easter])).toBeNull();
    expect(digest('2027-03-29', [easter])?.items).toMatchObject([{ daysLeft: -3, section: 'overdue' }]);
  });

  it('says nothing twice: what was mailed is left out until the next moment', () => {
    const first = digest('2027-05-18')?.items[0]?.moment ?? '';
    const mailed = [mailedKey(OUTCOME, first)];
    expect(digest('2027-05-19', [item()], mailed)).toBeNull();
    expect(digest('2027-05-25', [item()], mailed)?.items).toHaveLength(1);
  });

  it('makes up for missed moments with one line', () => {
    expect(digest('2027-05-28')?.items).toMatchObject([{ daysLeft: 4 }]);
  });

  it('puts what is overdue first', () => {
    const other = item({ outcomeId: OTHER, deadlines: [limit('2027-05-24')] });
    expect(digest('2027-05-25', [item(), other])?.items.map(({ outcomeId }) => outcomeId)).toEqual([OTHER, OUTCOME]);
  });

  it('goes by the calendar day of the body, not of the recipient', () => {
    const moments = plan(item(), body()).moments;
    const auckland = digestFor(day('2027-06-01'), moments, on(day('2027-05-31')), new Set());
    expect(auckland?.items).toMatchObject([{ daysLeft: 1 }]);
  });

  it('is not sent on a day off of the recipient, though the body still works', () => {
    const moments = plan(item(), body()).moments;
    expect(digestFor(day('2027-05-29'), moments, on(day('2027-05-28')), new Set())).toBeNull();
  });

  it('waits until a quiet period is over', () => {
    const quiet = body({ policy: { ...STANDARD_POLICY, quiet: [{ from: day('2027-05-24'), to: day('2027-06-04') }] } });
    const at = (today: string) =>
      digestFor(
        day(today),
        plan(item(), quiet).moments,
        new Map([['CWG-COP', { body: quiet, today: day(today) }]]),
        new Set(),
      );
    expect(at('2027-05-25')).toBeNull();
    expect(at('2027-06-07')?.items).toMatchObject([{ section: 'overdue', daysLeft: -6 }]);
    const [moment] = plan(item(), quiet).moments.filter(({ on: when }) => when === '2027-05-25');
    expect(moment && mailableFrom(moment, quiet)).toBe('2027-06-07');
  });

  it('holds what goes to others until an officer has released it, and calls nothing overdue there', () => {
    const moments = plan(item({ owners: ['unicef'] }), body()).moments;
    const on8June = on(day('2027-06-08'));
    expect(digestFor(day('2027-06-08'), moments, on8June, new Set())).toBeNull();
    const released = new Map(moments.slice(-1).map(({ key }) => [mailedKey(OUTCOME, key), 'released' as const]));
    expect(digestFor(day('2027-06-08'), moments, on8June, new Set(), released)?.items).toMatchObject([
      { section: 'update_awaited', daysLeft: -7 },
    ]);
  });

  it('no longer sends before a meeting what was missed until the meeting began', () => {
    const soon = body({ meetings: [{ meeting: 'CWG-COP-21', from: day('2027-04-20') }] });
    const { moments } = plan(item({ deadlines: [] }), soon);
    const at = (today: string) =>
      digestFor(day(today), moments, new Map([['CWG-COP', { body: soon, today: day(today) }]]), new Set());
    expect(at('2027-04-19')?.items).toMatchObject([{ section: 'before_meeting' }]);
    expect(at('2027-04-20')?.items).toMatchObject([{ section: 'incomplete' }]);
  });
});
