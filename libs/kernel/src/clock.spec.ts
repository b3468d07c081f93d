import { dateIn } from './clock.js';

describe('the calendar date of an instant', () => {
  it.each([
    ['before the clocks go forward', 'Europe/Zurich', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['at midnight of that day', 'Europe/Zurich', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['at the next midnight, an hour earlier by UTC', 'Europe/Zurich', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['before the clocks go back', 'Europe/Zurich', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['in the hour that comes twice', 'Europe/Zurich', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['and again', 'Europe/Zurich', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['where midnight itself is left out', 'America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    ['at the end of a year in the east', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['at the end of a year in the west', 'Pacific/Pago_Pago', '2027-01-01T10:59:59Z', '2026-12-31'],
    ['on a leap day', 'Asia/Kathmandu', '2028-02-28T18:15:00Z', '2028-02-29'],
  ])('%s', (_, zone, instant, day) => {
    expect(dateIn(zone, new Date(instant))).toBe(day);
  });
});
