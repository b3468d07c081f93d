import { type AddressBook, type Contact, maySee } from './address-book.js';
import { concernOf, concerns } from './concern.js';
import type { Recipient } from './recipients.js';
import { body } from './spec-support.js';

const role = (name: string, over: Partial<Contact> = {}): Contact => ({
  ...{
    person: 'p',
    name: 'P',
    email: 'p@example.org',
    timeZone: 'UTC',
    language: 'en',
    role: name,
    entity: null,
    body: 'CWG-COP',
  },
  ...over,
});
const recipient = (id: string, kind: Recipient['kind'] = 'person'): Recipient => ({
  ...{ id, kind, name: id, email: `${id}@example.org`, timeZone: 'UTC', language: 'en', entity: null },
});
const book = (...contacts: readonly Contact[]): AddressBook => ({ contacts, offices: new Map(), absences: [] });
const isTold = (to: Recipient, contacts: readonly Contact[], ownedBy: readonly string[]): boolean =>
  concerns(concernOf(to, body(), book(...contacts)), ownedBy);

describe('who is told what was done', () => {
  it.each([
    ['an inside office', ['bdt'], true],
    ['an inside office together with an outside one', ['unicef', 'bdt'], true],
    ['nobody', [], true],
    ['an outside office alone', ['unicef'], false],
  ])('the secretariat, of what is owned by %s', (_, ownedBy, told) => {
    expect(isTold(recipient('p'), [role('secretariat')], ownedBy)).toBe(told);
    expect(isTold(recipient('p'), [role('secretariat', { body: null })], ownedBy)).toBe(told);
    expect(isTold(recipient('cwg-cop-secretariat', 'entity'), [], ownedBy)).toBe(told);
  });

  it.each([
    ['its own office', ['unicef'], true],
    ['another one', ['bdt'], false],
    ['nobody', [], false],
  ])('a focal point, of what is owned by %s', (_, ownedBy, told) => {
    expect(isTold(recipient('p'), [role('focal_point', { entity: 'unicef' })], ownedBy)).toBe(told);
    expect(isTold(recipient('unicef', 'entity'), [], ownedBy)).toBe(told);
  });

  it('nobody, for a role in another body or for the role of somebody else', () => {
    expect(isTold(recipient('p'), [role('secretariat', { body: 'CWG-FHR' })], [])).toBe(false);
    expect(isTold(recipient('p'), [role('secretariat', { person: 'q' })], ['bdt'])).toBe(false);
  });
});

describe('what is for the secretariat only', () => {
  const hidden = { visibility: 'secretariat' } as const;

  it.each([
    ['secretariat', true],
    ['chair', true],
    ['auditor', true],
    ['focal_point', false],
    ['reader', false],
    ['system_manager', false],
  ])('is told to a %s: %s', (name, told) => {
    expect(maySee(recipient('p'), hidden, body(), book(role(name)))).toBe(told);
    expect(maySee(recipient('p'), { visibility: 'members' }, body(), book(role(name)))).toBe(true);
  });

  it("is told to the secretariat's address and to no other office", () => {
    expect(maySee(recipient('cwg-cop-secretariat', 'entity'), hidden, body(), book())).toBe(true);
    expect(maySee(recipient('bdt', 'entity'), hidden, body(), book())).toBe(false);
  });
});
