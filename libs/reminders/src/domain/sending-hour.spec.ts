import { isPastSendingHour, sendingInstant } from './sending-hour.js';
import { day } from './spec-support.js';

describe('the hour of sending', () => {
  it.each([
    ['Europe/Zurich', '2027-02-22', '2027-02-22T07:00:00.000Z'],
    ['Europe/Zurich', '2027-07-05', '2027-07-05T06:00:00.000Z'],
    ['Pacific/Auckland', '2027-02-22', '2027-02-21T19:00:00.000Z'],
    ['America/New_York', '2027-02-22', '2027-02-22T13:00:00.000Z'],
    ['Asia/Kathmandu', '2027-02-22', '2027-02-22T02:15:00.000Z'],
    ['Pacific/Kiritimati', '2027-02-22', '2027-02-21T18:00:00.000Z'],
  ])('in %s on %s is eight in the morning there: %s', (timeZone, on, instant) => {
    expect(sendingInstant(timeZone, day(on)).toISOString()).toBe(instant);
    expect(isPastSendingHour(timeZone, new Date(instant))).toBe(true);
    expect(isPastSendingHour(timeZone, new Date(Date.parse(instant) - 1))).toBe(false);
  });
});
