import { isoDateOf } from '@app/kernel';
import { mailedKey } from '../mailed-key.js';
import { plan } from '../plan.js';
import type { AddressBook } from '../address-book.js';
import { body, day, item, limit, undated } from '../spec-support.js';
import type { ReminderBody, ReminderItem } from '../vocabulary.js';
import { type MailKnown, neverTold, ownersTold } from './never-told.js';

const office = { entity: 'cwg-cop-secretariat', name: 'Secretariat', email: 'office@example.org' };
const full: AddressBook = { contacts: [], offices: new Map([[office.entity, office]]), absences: [] };
const nothing: MailKnown = { told: new Set(), decided: new Map(), refused: () => null, notSent: () => null };

interface Given {
  readonly on?: string;
  readonly item?: Partial<ReminderItem>;
  readonly body?: Partial<ReminderBody>;
  readonly book?: AddressBook;
  readonly known?: Partial<MailKnown>;
}

/** The outcome is due on 1 June 2027: the first reminder, 30 days before, falls on a Sunday. */
function found(given: Given = {}) {
  const [outcome, whose] = [item(given.item), body(given.body)];
  const at = { body: whose, today: day(given.on ?? '2027-05-04') };
  const known = { ...nothing, ...given.known };
  return neverTold(outcome, plan(outcome, whose), at, given.book ?? full, known);
}

const outside = { owners: ['unicef'] };
const heldKey = mailedKey(item().outcomeId, 'due unicef 2027-06-01 2027-05-02');

describe('who owes something and was never reminded', () => {
  it('is nobody who was told once, by whatever reminder', () => {
    const told = ownersTold([mailedKey(item().outcomeId, 'due cwg-cop-secretariat 2020-01-01 2019-12-02')]);
    expect(found({ known: { told } })).toEqual([null]);
  });

  it('is asked for of each owner, and of nothing that is over or claimed', () => {
    const told = ownersTold([mailedKey(item().outcomeId, 'asked unicef no date 2027-05-03')]);
    expect(found({ item: { owners: ['cwg-cop-secretariat', 'unicef'] }, known: { told } })).toMatchObject([
      { owner: 'cwg-cop-secretariat', why: 'next_mail', due: '2027-06-01' },
      null,
    ]);
    expect(found({ item: { disposition: 'done' } })).toEqual([]);
    expect(found({ item: { kind: 'invitation' } })).toEqual([]);
  });

  const away = { person: 'anna', from: day('2027-05-03'), to: day('2027-05-14'), substitute: null };
  const anna = { person: 'anna', name: 'Anna', email: 'anna@example.org', timeZone: 'UTC', language: 'en' };
  it.each<[string, Given, object]>([
    ['its first reminder is ahead', { on: '2027-04-30' }, { why: 'ahead', on: '2027-05-03' }],
    ['it goes with the next mail', {}, { why: 'next_mail' }],
    ['an officer has not released it', { item: outside }, { why: 'held', on: '2027-05-02' }],
    [
      'an officer dismissed it',
      { item: outside, known: { decided: new Map([[heldKey, 'dismissed']]) } },
      { why: 'dismissed', on: '2027-05-02' },
    ],
    [
      'it is released, and the owner has no address',
      { item: outside, known: { decided: new Map([[heldKey, 'released']]) }, body: { secretariat: null } },
      { why: 'no_address' },
    ],
    [
      'the owner answered before',
      { item: { answeredOn: isoDateOf('2027-04-20') } },
      { why: 'answered', on: '2027-04-20' },
    ],
    [
      'whoever acts for it is away without a substitute',
      { book: { ...full, contacts: [{ ...anna, role: 'secretariat', entity: null, body: null }], absences: [away] } },
      { why: 'away', on: '2027-05-14', detail: 'Anna' },
    ],
    ['mail to it came back', { known: { refused: () => '5.1.1' } }, { why: 'undeliverable', detail: '5.1.1' }],
    ['the mail did not go out', { known: { notSent: () => 'try later' } }, { why: 'not_sent', detail: 'try later' }],
    ['no date is known', { item: { deadlines: [] } }, { why: 'no_date' }],
    ['its meeting has no date', { item: { deadlines: [undated] } }, { why: 'meeting_without_date' }],
    [
      'all its reminders lie before the recording',
      { item: { deadlines: [limit('2026-01-01')] } },
      { why: 'past', on: '2026-02-05' },
    ],
  ])('says why: %s', (_, given, expected) => {
    expect(found(given)).toMatchObject([expected]);
  });
});
