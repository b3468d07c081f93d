import { isoDateOf } from '@app/kernel';
import { documentDeadline } from './document-deadline.js';

const day = isoDateOf;
const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [day('2027-01-01')] } as const;
const rule = { days: 12, counted: 'working_days' } as const;

describe('until when documents for a meeting are taken', () => {
  it('is what the rule of the body says, counted back from the first day', () => {
    expect(documentDeadline(null, day('2027-01-18'), rule, calendar)).toBe('2026-12-30');
    expect(documentDeadline(null, day('2027-01-18'), { ...rule, counted: 'calendar_days' }, calendar)).toBe(
      '2027-01-06',
    );
  });

  it('is what was announced, where something was', () => {
    expect(documentDeadline(day('2027-01-08'), day('2027-01-18'), rule, calendar)).toBe('2027-01-08');
    expect(documentDeadline(day('2027-01-08'), null, null, calendar)).toBe('2027-01-08');
  });

  it('is not known without a first day or without a rule', () => {
    expect(documentDeadline(null, null, rule, calendar)).toBeNull();
    expect(documentDeadline(null, day('2027-01-18'), null, calendar)).toBeNull();
  });
});
