import { isoDateOf } from '@app/kernel';
import { ageFigures, implementedOn, type Aged } from './ageing.js';
import type { Disposition } from '../vocabulary.js';

const day = isoDateOf('2026-03-02');
const aged = (agreedOn: string, disposition: Disposition, more: Partial<Aged> = {}): Aged => ({
  agreedOn: isoDateOf(agreedOn),
  disposition,
  implementedOn: null,
  spokenAgain: null,
  ...more,
});

describe('ageing and rates', () => {
  it('give the age of what is under way in days, the middle and the oldest', () => {
    const figures = ageFigures(
      [
        aged('2026-03-01', 'open'),
        aged('2025-03-02', 'in_progress'),
        aged('2013-10-09', 'awaiting_verification'),
        aged('2010-01-01', 'for_the_record'),
      ],
      day,
    );
    expect(figures.openDays).toEqual({ median: 365, oldest: 4527 });
    expect(figures.openByAge.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
  });

  it('give the share implemented of what was to be done', () => {
    const { implemented, counted, dispositions } = ageFigures(
      [
        aged('2024-01-23', 'closed_implemented'),
        aged('2024-01-23', 'closed_not_implemented'),
        aged('2024-01-23', 'open'),
        aged('2024-01-23', 'superseded_or_withdrawn'),
        aged('2024-01-23', 'for_the_record'),
      ],
      day,
    );
    expect(implemented).toEqual({ count: 1, of: 3 });
    expect(counted).toBe(5);
    expect(dispositions).toMatchObject({ closed_implemented: 1, in_progress: 0 });
  });

  it('count the days until it was closed for good, not until it was first closed', () => {
    const course = (...each: [string, string][]) =>
      each.map(([on, stage]) => ({ type: 'ProgressReported' as const, on: isoDateOf(on), stage }));
    const reopened = course(
      ['2024-01-01', 'open'],
      ['2024-01-11', 'verified'],
      ['2024-01-21', 'in_progress'],
      ['2024-01-31', 'verified'],
      ['2024-02-29', 'verified'],
    );
    expect(implementedOn('action_item', reopened)).toBe('2024-01-31');
    expect(implementedOn('action_item', reopened.slice(0, 3))).toBeNull();
    const closed = (on: string) => aged('2024-01-01', 'closed_implemented', { implementedOn: isoDateOf(on) });
    expect(ageFigures([closed('2024-01-31')], day).daysToImplement).toBe(30);
    expect(ageFigures([closed('2024-01-31'), closed('2024-01-11')], day).daysToImplement).toBe(20);
  });

  it('give how many were spoken of again, of those that a later report could speak of', () => {
    const { spokenAgain } = ageFigures(
      [
        aged('2024-01-23', 'open'),
        aged('2013-10-09', 'open', { spokenAgain: true }),
        aged('2013-10-09', 'open', { spokenAgain: false }),
      ],
      day,
    );
    expect(spokenAgain).toEqual({ count: 1, of: 2 });
  });

  it('say nothing of nothing', () => {
    expect(ageFigures([], day)).toMatchObject({
      counted: 0,
      openDays: null,
      daysToImplement: null,
      implemented: { count: 0, of: 0 },
    });
  });
});
