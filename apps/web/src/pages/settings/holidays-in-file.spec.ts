import { holidaysInFile } from './holidays-in-file.js';

const file = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']), 'END:VCALENDAR'].join(
    '\r\n',
  );

describe('the holidays in a calendar file', () => {
  it('are its all-day events, each day once and in order', () => {
    const text = file(
      ['SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227'],
      ['DTSTART;VALUE=DATE:20260101', 'SUMMARY:New', ' Year'],
      ['DTSTART:20260101'],
    );
    expect(holidaysInFile(text)).toEqual({ days: ['2026-01-01', '2026-12-25', '2026-12-26'], leftOut: 0 });
  });

  it('are not what repeats, takes some hours, never ends or is no day, and that is counted', () => {
    const text = file(
      ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY'],
      ['DTSTART;TZID=Europe/Zurich:20260105T090000'],
      ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101'],
      ['DTSTART;VALUE=DATE:20260230'],
      ['SUMMARY:No day at all'],
    );
    expect(holidaysInFile(text)).toEqual({ days: [], leftOut: 5 });
  });

  it('are none in a file of another kind', () => {
    expect(holidaysInFile('Date;Name\n2026-01-01;New Year')).toEqual({ days: [], leftOut: 0 });
  });
});
