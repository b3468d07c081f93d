import { agoWords, isDate, longDate, periodWords, shortDate } from './dates.js';

describe('dates in words', () => {
  it('writes a calendar date the same in every time zone', () => {
    expect(longDate('2020-02-04')).toBe('4 February 2020');
    expect(shortDate('2024-02-12')).toBe('12 Feb 2024');
  });

  it('says what is known of a meeting’s dates', () => {
    expect(periodWords(null, null)).toBe('date not known');
    expect(periodWords('2020-02-04', '2020-02-04')).toBe('4 February 2020');
    expect(periodWords(null, '2020-02-04')).toBe('4 February 2020');
    expect(periodWords('2024-01-22', '2024-01-23')).toMatch(/^22\s?–\s?23 January 2024$/);
  });

  it('says how long ago a moment was', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(agoWords('2026-11-22T11:58:00Z', now)).toBe('2 minutes ago');
    expect(agoWords('2026-11-22T09:00:00Z', now)).toBe('3 hours ago');
    expect(agoWords('2026-11-20T12:00:00Z', now)).toBe('2 days ago');
  });

  it('knows a date from a meeting’s id', () => {
    expect(isDate('2024-02-29')).toBe(true);
    expect(isDate('2023-02-29')).toBe(false);
    expect(isDate('CWG-COP-20')).toBe(false);
  });
});
