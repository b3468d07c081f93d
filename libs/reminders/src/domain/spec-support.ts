import { isoDateOf, type IsoDate } from '@app/kernel';
import type { Due, Meetings, Moment, ReminderBody, ReminderItem } from './vocabulary.js';

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
    ...over,
  };
}

/** An action item of CWG-COP-20, owed by the secretariat and due on 1 June 2027; recorded on 4 January 2027. */
export function item(over: Partial<ReminderItem> = {}): ReminderItem {
  return {
    outcomeId: OUTCOME,
    reference: 'CWG-COP-20/3',
    title: 'Send the liaison statement to SG17',
    kind: 'action_item',
    body: 'CWG-COP',
    version: 1,
    meeting: 'CWG-COP-20',
    disposition: 'open',
    visibility: 'members',
    owners: ['cwg-cop-secretariat'],
    deadlines: [limit({ type: 'date', on: day('2027-06-01') })],
    recordedOn: day('2027-01-04'),
    claimedOn: null,
    ...over,
  };
}

export function limit(due: Due): ReminderItem['deadlines'][number] {
  return { due, words: 'in the words of the report' };
}

/** CWG-COP-20 on 22 and 23 January 2027; of CWG-COP-21 no date is known. */
export const meetings: Meetings = new Map([
  ['CWG-COP-20', { from: day('2027-01-22'), to: day('2027-01-23') }],
  ['CWG-COP-21', { from: null, to: null }],
]);

export function daysOf(moments: readonly Moment[]): readonly IsoDate[] {
  return moments.map(({ on }) => on);
}
