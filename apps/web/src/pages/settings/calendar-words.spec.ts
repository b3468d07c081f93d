import { documentRuleWords, holidaysByYear, workingDayWords } from './calendar-words.js';

describe('the settings of a body in words', () => {
  it('says the working days as people do', () => {
    expect(workingDayWords([1, 2, 3, 4, 5])).toBe('Monday to Friday');
    expect(workingDayWords([4, 7, 1, 2, 3])).toBe('Monday, Tuesday, Wednesday, Thursday, Sunday');
    expect(workingDayWords([6, 7])).toBe('Saturday, Sunday');
    expect(workingDayWords([3])).toBe('Wednesday');
  });

  it('puts holidays under their years, the newest first', () => {
    expect(holidaysByYear(['2026-12-25', '2027-01-01', '2026-01-01'])).toEqual([
      ['2027', ['2027-01-01']],
      ['2026', ['2026-01-01', '2026-12-25']],
    ]);
  });

  it('says how the document deadline is counted', () => {
    expect(documentRuleWords({ days: 12, counted: 'working_days' })).toBe(
      '12 working days before the first day of a meeting',
    );
    expect(documentRuleWords({ days: 1, counted: 'calendar_days' })).toBe('1 day before the first day of a meeting');
    expect(documentRuleWords(null)).toMatch(/^No rule/);
  });
});
