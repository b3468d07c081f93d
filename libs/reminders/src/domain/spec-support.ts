import { isoDateOf, type IsoDate } from '@app/kernel';
import { STANDARD_POLICY } from './policy.js';
import type { Moment, ReminderBody, ReminderItem } from './vocabulary.js';

export const day = isoDateOf;
export const OUTCOME = '11111111-1111-4111-8111-111111111111';

/** Switched on since 1 January 2027; Monday to Friday, Good Friday off; the secretariat and one further office are inside. */
export function body(over: Partial<ReminderBody> = {}): ReminderBody {
  return {
    body: 'CWG-COP',
    name: 'Council Working Group on Child Online Protection',
    timeZone: 'Europe/Zurich',
    workingDays: [1, 2, 3, 4, 5],
    holidays: [day('2027-03-26')],
    secretariat: 'cwg-cop-secretariat',
    insideEntities: ['cwg-cop-secretariat', 'bdt'],
    switchedOn: day('2027-01-01'),
    policy: STANDARD_POLICY,
    meetings: [],
    ...over,
  };
}

/** An action item of CWG-COP-20, owed by the secretariat and due on 1 June 2027, agreed on 23 January; recorded on 4 January 2027. */
export function item(over: Partial<ReminderItem> = {}): ReminderItem {
  return {
    outcomeId: OUTCOME,
    reference: 'CWG-COP-20/3',
    title: 'Send the liaison statement to SG17',
    kind: 'action_item',
    body: 'CWG-COP',
    version: 1,
    heldOn: day('2027-01-23'),
    disposition: 'open',
    visibility: 'members',
    owners: ['cwg-cop-secretariat'],
    deadlines: [limit('2027-06-01')],
    recordedOn: day('2027-01-04'),
    claimedOn: null,
    answeredOn: null,
    askedOn: [],
    ...over,
  };
}

export function limit(on: string): ReminderItem['deadlines'][number] {
  return { on: day(on), waitsFor: null, documentsBy: null, words: 'in the words of the report' };
}

/** A limit that hangs on CWG-COP-21, of which no date is known. */
export const undated: ReminderItem['deadlines'][number] = {
  on: null,
  waitsFor: 'CWG-COP-21',
  documentsBy: null,
  words: 'at the next meeting',
};

export function daysOf(moments: readonly Moment[]): readonly IsoDate[] {
  return moments.map(({ on }) => on);
}
