import { isoDateOf } from '@app/kernel';
import { dueOn, nearestOf, type OccasionDays } from './due.js';
import type { Due, MeetingRelation } from '../vocabulary.js';

const day = isoDateOf;
const days = (over: Partial<OccasionDays> = {}): OccasionDays => ({
  ...{ from: day('2025-01-01'), to: day('2025-01-02'), documentsUntil: day('2024-12-13'), cancelled: false },
  ...over,
});
const at = (relation: MeetingRelation): Due => ({ type: 'meeting', relation, meeting: 'CWG-COP-21' });
const on = (relation: MeetingRelation, over?: Partial<OccasionDays>) =>
  dueOn(at(relation), new Map([['CWG-COP-21', days(over)]]));

describe('the last day of a limit', () => {
  it('is the date, or the last day of the period', () => {
    expect(dueOn({ type: 'date', on: day('2024-12-31') }, new Map())).toBe('2024-12-31');
    expect(dueOn({ type: 'period', from: day('2024-10-01'), to: day('2024-12-31') }, new Map())).toBe('2024-12-31');
  });

  it('is the day before the meeting begins, over the turn of a year too', () => {
    expect(on('before')).toBe('2024-12-31');
    expect(on('before', { from: day('2024-03-01') })).toBe('2024-02-29');
  });

  it('is the last day of the meeting, or its first where that alone is known', () => {
    expect(on('at')).toBe('2025-01-02');
    expect(on('at', { to: null })).toBe('2025-01-01');
  });

  it('is the day until which documents are taken', () => {
    expect(on('by_document_deadline_of')).toBe('2024-12-13');
    expect(on('by_document_deadline_of', { documentsUntil: null })).toBeNull();
  });

  it.each(['before', 'at', 'by_document_deadline_of'] as const)('%s is not known without the meeting', (relation) => {
    expect(on(relation, { cancelled: true })).toBeNull();
    expect(on(relation, { from: null, to: null, documentsUntil: null })).toBeNull();
    expect(dueOn(at(relation), new Map())).toBeNull();
  });
});

describe('of several limits', () => {
  it('the nearest that is known counts', () => {
    expect(nearestOf([null, day('2025-01-02'), day('2024-12-31')])).toBe('2024-12-31');
    expect(nearestOf([null])).toBeNull();
  });
});
