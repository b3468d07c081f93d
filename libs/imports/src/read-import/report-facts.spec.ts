import { isoDateOf } from '@app/kernel';
import type { BodyView, MeetingView } from '@app/meetings';
import { KnownNames } from '../register-names/register-names.js';
import { reportFactsOf } from './report-facts.js';

const bodies = [
  { id: 'EG-FOREST', name: 'Expert Group on Forests' },
  { id: 'EG-WATER', name: 'Expert Group on Water' },
  { id: 'EG-SOIL', name: 'Expert Group on Soil' },
] as unknown as readonly BodyView[];
const meetings = [
  { id: 'EG-FOREST-IV', kind: 'meeting', ordinal: 4, bodies: ['EG-FOREST'], from: '2025-05-03', to: '2025-05-05' },
  {
    id: 'EG-FOREST-V',
    kind: 'meeting',
    ordinal: 5,
    bodies: ['EG-FOREST'],
    from: '2025-09-01',
    to: null,
    cancelled: true,
  },
] as unknown as readonly MeetingView[];
const forest = { body: 'EG-FOREST', meeting: null };
const names = new KnownNames([], [], meetings, bodies);
const facts = { title: 'Report', symbol: null, body: null, bodies: [], meetings: [{ number: 4, date: null }] };

describe('what a report says of itself', () => {
  it('is said in the ids of the register, and a meeting that it does not know gets one', () => {
    const two = { ...facts, meetings: [...facts.meetings, { number: 6, date: null }] };
    const { meetings: named } = reportFactsOf(two, 'Report of the meetings', forest, names);
    expect(named.map(({ id }) => id)).toEqual(['EG-FOREST-IV', 'EG-FOREST-06']);
  });

  it.each([
    ['that the register knows by its days', '2025-05-04', null, 'EG-FOREST-IV'],
    ['that the register does not know', '2025-06-04', null, 'EG-FOREST-2025-06-04'],
    ['on a day of one that was cancelled', '2025-09-01', null, 'EG-FOREST-2025-09-01'],
    ['that it was put in for', '2025-06-04', 'EG-FOREST-X', 'EG-FOREST-X'],
  ])('is of a meeting without a number %s', (_, date, meeting, id) => {
    const dated = { ...facts, meetings: [{ number: null, date: isoDateOf(date) }] };
    const { meetings: named } = reportFactsOf(dated, 'Minutes', { body: 'EG-FOREST', meeting }, names);
    expect(named).toEqual([{ id, ordinal: null, from: date }]);
  });

  it('is of the meetings that it counts, whichever it was put in for', () => {
    const put = { body: 'EG-FOREST', meeting: 'EG-FOREST-X' };
    expect(reportFactsOf(facts, 'Report', put, names).meetings.map(({ id }) => id)).toEqual(['EG-FOREST-IV']);
    expect(reportFactsOf({ ...facts, meetings: [] }, 'Report', put, names).meetings).toEqual([
      { id: 'EG-FOREST-X', ordinal: null, from: null },
    ]);
  });

  it('names both bodies of a joint report, and none that it only speaks of later', () => {
    const text = `Joint report of the Expert Group on Forests and the\nExpert Group on Water\n${'x '.repeat(3_000)}EG-SOIL`;
    expect(reportFactsOf(facts, text, forest, names).bodies).toEqual(['EG-FOREST', 'EG-WATER']);
    const joint = { ...facts, bodies: ['EG-FOREST', 'EG-AIR'] };
    expect(reportFactsOf(joint, 'Joint report', forest, names).bodies).toEqual(['EG-FOREST', 'EG-AIR']);
    const called = { ...facts, bodies: ['The Forest Group'] };
    expect(reportFactsOf(called, 'Report', forest, names).bodies).toEqual(['EG-FOREST']);
  });

  it.each([
    ['en', 'The report of the meeting was agreed to by the group and sent to the Council.'],
    ['fr', 'Le rapport de la réunion et les résultats des groupes dans la région pour une année.'],
    ['es', 'El informe de la reunión y los resultados para el grupo que se presentan por las partes.'],
    ['ru', 'Группа решила, что доклад для Совета и проект резолюции не будут рассмотрены в мае.'],
    ['zh', '工作组同意在下一次会议上审议秘书处的报告和各成员国的提案。'],
  ])('is in a language: %s', (language, text) => {
    expect(reportFactsOf(facts, text, forest, names).language).toBe(language);
  });
});
