import type { BodyView, MeetingView } from '@app/meetings';
import { KnownNames } from '../register-names/register-names.js';
import { reportFactsOf } from './report-facts.js';

const bodies = [
  { id: 'EG-FOREST', name: 'Expert Group on Forests' },
  { id: 'EG-WATER', name: 'Expert Group on Water' },
  { id: 'EG-SOIL', name: 'Expert Group on Soil' },
] as unknown as readonly BodyView[];
const meetings = [
  { id: 'EG-FOREST-IV', kind: 'meeting', ordinal: 4, bodies: ['EG-FOREST'] },
] as unknown as readonly MeetingView[];
const names = new KnownNames([], [], meetings, bodies);
const facts = { title: 'Report', symbol: null, body: null, bodies: [], meetings: [{ number: 4, date: null }] };

describe('what a report says of itself', () => {
  it('is said in the ids of the register, and a meeting that it does not know gets one', () => {
    const two = { ...facts, meetings: [...facts.meetings, { number: 5, date: null }] };
    const { meetings: named } = reportFactsOf(two, 'Report of the meetings', 'EG-FOREST', names);
    expect(named.map(({ id }) => id)).toEqual(['EG-FOREST-IV', 'EG-FOREST-05']);
  });

  it('names both bodies of a joint report, and none that it only speaks of later', () => {
    const text = `Joint report of the Expert Group on Forests and the\nExpert Group on Water\n${'x '.repeat(3_000)}EG-SOIL`;
    expect(reportFactsOf(facts, text, 'EG-FOREST', names).bodies).toEqual(['EG-FOREST', 'EG-WATER']);
    const joint = { ...facts, bodies: ['EG-FOREST', 'EG-AIR'] };
    expect(reportFactsOf(joint, 'Joint report', 'EG-FOREST', names).bodies).toEqual(['EG-FOREST', 'EG-AIR']);
    const called = { ...facts, bodies: ['The Forest Group'] };
    expect(reportFactsOf(called, 'Report', 'EG-FOREST', names).bodies).toEqual(['EG-FOREST']);
  });

  it.each([
    ['en', 'The report of the meeting was agreed to by the group and sent to the Council.'],
    ['fr', 'Le rapport de la réunion et les résultats des groupes dans la région pour une année.'],
    ['es', 'El informe de la reunión y los resultados para el grupo que se presentan por las partes.'],
    ['ru', 'Группа решила, что доклад для Совета и проект резолюции не будут рассмотрены в мае.'],
    ['zh', '工作组同意在下一次会议上审议秘书处的报告和各成员国的提案。'],
  ])('is in a language: %s', (language, text) => {
    expect(reportFactsOf(facts, text, 'EG-FOREST', names).language).toBe(language);
  });
});
