import type { AddressBook, Contact } from '../address-book.js';
import { type Occasion, reach } from '../recipients.js';
import { body, day } from '../spec-support.js';
import type { Audience } from '../vocabulary.js';
import type { Absence } from './absences.js';

const person = (id: string) => ({
  ...{ person: id, name: id.toUpperCase(), email: `${id}@example.org`, timeZone: 'UTC', language: 'en' },
});
const contact = (id: string, over: Partial<Contact> = {}): Contact => ({
  ...{ ...person(id), role: 'focal_point', entity: 'bdt', body: 'CWG-COP' },
  ...over,
});
const away = (id: string, substitute: string | null): Absence => ({
  ...{ person: id, from: day('2027-07-05'), to: day('2027-07-16') },
  substitute: substitute === null ? null : person(substitute),
});
const book = (contacts: readonly Contact[], absences: readonly Absence[]): AddressBook => ({
  contacts,
  offices: new Map([['bdt', { entity: 'bdt', name: 'BDT', email: 'bdt@example.org' }]]),
  absences,
});
const bdt: Audience = { role: 'owner', entity: 'bdt' };
const on = (date: string, over: Partial<Occasion> = {}): Occasion => ({
  day: day(date),
  due: null,
  until: null,
  visibility: 'members',
  ...over,
});
const written = (of: AddressBook, occasion: Occasion, audience: Audience = bdt) =>
  reach(audience, body(), of, occasion).recipients.map(({ id, standsInFor }) =>
    standsInFor === undefined ? id : `${id} for ${standsInFor.person}`,
  );

describe('while somebody is away', () => {
  const anna = contact('anna');
  const officer = contact('officer', { role: 'secretariat', entity: null });

  it('the substitute gets the mail, from the first day to the last, and it says for whom', () => {
    const of = book([anna], [away('anna', 'ben')]);
    const days = ['2027-07-04', '2027-07-05', '2027-07-16', '2027-07-17'];
    expect(days.map((date) => written(of, on(date)))).toEqual([
      ...[['anna'], ['ben for anna'], ['ben for anna'], ['anna']],
    ]);
    expect(reach(bdt, body(), of, on('2027-07-05')).recipients).toEqual([
      {
        ...{ id: 'ben', kind: 'person', name: 'BEN', email: 'ben@example.org', timeZone: 'UTC', language: 'en' },
        entity: 'bdt',
        standsInFor: { person: 'anna', name: 'ANNA', until: '2027-07-16' },
      },
    ]);
  });

  it("a substitute who is away too is stood in for by the substitute's own", () => {
    expect(written(book([anna], [away('anna', 'ben'), away('ben', 'carla')]), on('2027-07-06'))).toEqual([
      'carla for anna',
    ]);
  });

  it('a colleague with the same role gets it once, as their own', () => {
    expect(written(book([anna, contact('ben')], [away('anna', 'ben')]), on('2027-07-06'))).toEqual(['ben']);
    expect(written(book([contact('ben'), anna], [away('anna', 'ben')]), on('2027-07-06'))).toEqual(['ben']);
    expect(written(book([anna, contact('ben')], [away('anna', null)]), on('2027-07-06'))).toEqual(['ben']);
  });

  it.each([
    ['nobody stands in', [away('anna', null)]],
    ['two stand in for each other', [away('anna', 'ben'), away('ben', 'anna')]],
  ])('it waits for the return where %s', (_, absences) => {
    const of = book([anna, officer], absences);
    expect(reach(bdt, body(), of, on('2027-07-06', { due: day('2027-07-17') }))).toEqual({
      recipients: [],
      awaited: [{ name: 'ANNA', until: '2027-07-16' }],
    });
    expect(written(of, on('2027-07-17', { due: day('2027-07-17') }))).toEqual(['anna']);
  });

  it.each([
    ['is due before the return', { due: day('2027-07-16') }],
    ['was due already', { due: day('2027-06-01') }],
    ['makes no sense any more then', { until: day('2027-07-16') }],
  ])('what %s goes where it goes without the person', (_, over) => {
    expect(written(book([anna, officer], [away('anna', null)]), on('2027-07-06', over))).toEqual(['officer']);
    expect(written(book([anna], [away('anna', null)]), on('2027-07-06', over))).toEqual(['bdt']);
  });

  it.each([
    ['the chair', 'chair', 'ben for officer'],
    ['an auditor', 'auditor', 'ben for officer'],
    ['a reader', 'reader', undefined],
  ])('what is for the secretariat only goes to a substitute who is %s as it would to the officer', (_, role, to) => {
    const ben = contact('ben', { role, entity: null });
    const of = book([officer, ben], [away('officer', 'ben')]);
    const hidden = on('2027-07-06', { visibility: 'secretariat' });
    expect(written(of, hidden, { role: 'secretariat' })).toEqual([to ?? []].flat());
    expect(reach({ role: 'secretariat' }, body(), of, hidden).awaited).toHaveLength(to === undefined ? 1 : 0);
    expect(written(of, on('2027-07-06'), { role: 'secretariat' })).toEqual(['ben for officer']);
  });

  it('the chair is stood in for like anybody', () => {
    const of = book([contact('anna', { role: 'chair', entity: null }), officer], [away('anna', 'ben')]);
    expect(written(of, on('2027-07-06'), { role: 'chair' })).toEqual(['ben for anna']);
  });
});
