import * as fc from 'fast-check';
import { addDays, isoDateOf } from './iso-date.js';
import { isWorkingDay, weekdayOf, workingDayFrom, workingDaysAfter, workingDaysBefore } from './working-days.js';

const day = isoDateOf;
const week = [1, 2, 3, 4, 5];
const christmas = { workingDays: week, holidays: [day('2026-12-24'), day('2026-12-25'), day('2027-01-01')] };
const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1990-01-01'), days));
const calendars = fc.record({
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  holidays: fc.array(dates, { maxLength: 20 }),
});

describe('working days', () => {
  it('are days of the working week that are no holidays', () => {
    expect(weekdayOf(day('2026-12-20'))).toBe(7);
    expect(isWorkingDay(day('2026-12-25'), christmas)).toBe(false);
    expect(isWorkingDay(day('2026-12-26'), christmas)).toBe(false);
    expect(isWorkingDay(day('2026-12-28'), christmas)).toBe(true);
  });

  it('are counted back over a turn of the year and its holidays', () => {
    expect(workingDaysBefore(day('2027-01-04'), 1, christmas)).toBe('2026-12-31');
    expect(workingDaysBefore(day('2027-01-04'), 5, christmas)).toBe('2026-12-23');
    expect(workingDaysBefore(day('2027-01-04'), 12, christmas)).toBe('2026-12-14');
    expect(workingDaysBefore(day('2027-01-04'), 0, christmas)).toBe('2027-01-04');
  });

  it('are counted alike where the clocks change and over a leap day', () => {
    const plain = { workingDays: week, holidays: [] };
    expect(workingDaysBefore(day('2026-03-30'), 1, plain)).toBe('2026-03-27');
    expect(workingDaysBefore(day('2026-10-26'), 1, plain)).toBe('2026-10-23');
    expect(workingDaysBefore(day('2024-03-01'), 1, plain)).toBe('2024-02-29');
  });

  it('are none where nobody ever works', () => {
    expect(workingDaysBefore(day('2026-01-01'), 1, { workingDays: [], holidays: [] })).toBeNull();
    expect(workingDayFrom(day('2026-01-01'), { workingDays: [], holidays: [] })).toBe('2026-01-01');
  });

  it('have exactly so many of them from there to the date', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), calendars, (date, count, calendar) => {
        const from = workingDaysBefore(date, count, calendar);
        if (from === null) throw new RangeError('Some day is worked.');
        let worked = 0;
        for (let each = from; each < date; each = addDays(each, 1)) worked += isWorkingDay(each, calendar) ? 1 : 0;
        expect([isWorkingDay(from, calendar), worked]).toEqual([true, count]);
      }),
    );
  });

  it('are counted forward as they are counted back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), calendars, (date, count, calendar) => {
        const after = workingDaysAfter(workingDayFrom(date, calendar), count, calendar);
        if (after === null) throw new RangeError('Some day is worked.');
        expect(workingDaysBefore(after, count, calendar)).toBe(workingDayFrom(date, calendar));
      }),
    );
  });

  it('begin again on the next one', () => {
    fc.assert(
      fc.property(dates, calendars, (date, calendar) => {
        const next = workingDayFrom(date, calendar);
        expect(isWorkingDay(next, calendar) && next >= date).toBe(true);
      }),
    );
  });
});
