import type { AddressBook, Contact } from './address-book.js';
import { recipientsOf } from './recipients.js';
import { body, day } from './spec-support.js';

const contact = (person: string, role: string, over: Partial<Contact> = {}): Contact => ({
  ...{
    person,
    name: person,
    email: `${person}@example.org`,
    timeZone: 'UTC',
    language: 'en',
    role,
    entity: null,
    body: 'CWG-COP',
  },
  ...over,
});
const book = (...contacts: readonly Contact[]): AddressBook => ({
  contacts,
  offices: new Map([
    ['bdt', { entity: 'bdt', name: 'BDT', email: 'bdt@example.org' }],
    ['cwg-cop-secretariat', { entity: 'cwg-cop-secretariat', name: 'Secretariat', email: 'office@example.org' }],
  ]),
  absences: [],
});
const anyDay = { day: day('2027-05-03'), due: null, until: null, visibility: 'members' } as const;
const ids = (...[audience, ...contacts]: [Parameters<typeof recipientsOf>[0], ...Contact[]]) =>
  recipientsOf(audience, body(), book(...contacts), anyDay).map(({ id }) => id);

describe('who is written to', () => {
  const owner = { role: 'owner', entity: 'bdt' } as const;
  const officer = contact('officer', 'secretariat');
  const focal = contact('focal', 'focal_point', { entity: 'bdt' });

  it('for an owner: its focal point', () => {
    expect(ids(owner, officer, focal, contact('else', 'focal_point', { entity: 'unicef' }))).toEqual(['focal']);
  });

  it('for an owner without a focal point: every officer of the secretariat, of this body or of all', () => {
    const everywhere = contact('manager', 'secretariat', { body: null });
    const elsewhere = contact('other', 'secretariat', { body: 'CWG-FHR' });
    expect(ids(owner, officer, everywhere, elsewhere)).toEqual(['officer', 'manager']);
  });

  it('for the office of the chair: whoever chairs, and no other chair', () => {
    const chair = contact('chair', 'chair', { entity: 'bdt' });
    expect(ids(owner, officer, chair, contact('vice', 'chair'))).toEqual(['chair']);
  });

  it('for an owner without any person: its registered address', () => {
    expect(recipientsOf(owner, body(), book(), anyDay)).toEqual([
      {
        id: 'bdt',
        kind: 'entity',
        name: 'BDT',
        email: 'bdt@example.org',
        timeZone: 'Europe/Zurich',
        language: 'en',
        entity: 'bdt',
      },
    ]);
    expect(ids({ role: 'owner', entity: 'nobody' })).toEqual([]);
  });

  it('for the chair: whoever chairs, and without a chair the secretariat', () => {
    expect(ids({ role: 'chair' }, officer, contact('chair', 'chair'))).toEqual(['chair']);
    expect(ids({ role: 'chair' }, officer)).toEqual(['officer']);
    expect(ids({ role: 'chair' })).toEqual(['cwg-cop-secretariat']);
  });

  it('for the secretariat: its officers, for their office, or its address', () => {
    expect(recipientsOf({ role: 'secretariat' }, body(), book(officer), anyDay)[0]?.entity).toBe('cwg-cop-secretariat');
    expect(ids({ role: 'secretariat' })).toEqual(['cwg-cop-secretariat']);
  });
});
