import { given } from '../../../../../test/support/given-when-then.js';
import { day } from '../spec-support.js';
import { type LeaveCommand, leaves } from './leave.decider.js';
import type { LeaveEvent, LeaveFacts } from './leave.events.js';

const july: LeaveFacts = {
  ...{ leave: 'july', person: 'anna', substitute: 'ben' },
  from: day('2027-07-05'),
  to: day('2027-07-16'),
};
const record = (over: Partial<LeaveFacts> = {}): LeaveCommand => ({ type: 'RecordLeave', leave: { ...july, ...over } });
const recorded: LeaveEvent = { type: 'LeaveRecorded', data: july };

describe('a leave', () => {
  it('is recorded with its days and the substitute, or without one', () => {
    given(leaves, []).when(record()).then([recorded]);
    given(leaves, [])
      .when(record({ substitute: null }))
      .then([{ type: 'LeaveRecorded', data: { ...july, substitute: null } }]);
  });

  it('recorded again changes nothing; on days that are taken it is refused', () => {
    given(leaves, [recorded])
      .when(record({ leave: 'again' }))
      .then([]);
    given(leaves, [recorded])
      .when(record({ leave: 'other', from: day('2027-07-16'), to: day('2027-07-20') }))
      .thenRefused('leave-overlaps', { leave: 'july' });
    const later = { ...july, leave: 'later', from: day('2027-07-17'), to: day('2027-07-20') };
    given(leaves, [recorded])
      .when(record(later))
      .then([{ type: 'LeaveRecorded', data: later }]);
  });

  it.each([
    ['leave-dates-reversed', { to: day('2027-07-04') }],
    ['leave-too-long', { to: day('2028-07-05') }],
    ['leave-substitute-self', { substitute: 'anna' }],
  ])('is refused with %s', (code, over) => {
    given(leaves, []).when(record(over)).thenRefused(code);
  });

  it('can be changed: its days, and who stands in', () => {
    const change = (over: Partial<LeaveFacts>): LeaveCommand => ({ type: 'ChangeLeave', leave: { ...july, ...over } });
    const longer = { ...july, to: day('2027-07-30'), substitute: 'carla' };
    const changed: LeaveEvent = { type: 'LeaveChanged', data: longer };
    given(leaves, [recorded]).when(change(longer)).then([changed]);
    given(leaves, [recorded]).when(change({})).then([]);
    given(leaves, [recorded, changed])
      .when(record({ leave: 'other', from: day('2027-07-20'), to: day('2027-08-02') }))
      .thenRefused('leave-overlaps', { leave: 'july' });
  });

  it.each([
    ['leave-unknown', { leave: 'other' }],
    ['leave-dates-reversed', { to: day('2027-07-04') }],
    ['leave-overlaps', { to: day('2027-08-02') }],
    ['leave-substitute-self', { substitute: 'anna' }],
  ])('is not changed, with %s', (code, over) => {
    const august: LeaveEvent = {
      type: 'LeaveRecorded',
      data: { ...july, leave: 'august', from: day('2027-08-02'), to: day('2027-08-06') },
    };
    given(leaves, [recorded, august])
      .when({ type: 'ChangeLeave', leave: { ...july, ...over } })
      .thenRefused(code);
  });

  it('can be taken back, and recorded anew with other days', () => {
    const withdraw = { type: 'WithdrawLeave', leave: 'july' } as const;
    const withdrawn: LeaveEvent = { type: 'LeaveWithdrawn', data: { leave: 'july', person: 'anna' } };
    given(leaves, [recorded]).when(withdraw).then([withdrawn]);
    given(leaves, [recorded, withdrawn]).when(withdraw).thenRefused('leave-unknown', { leave: 'july' });
    const shorter = { ...july, leave: 'shorter', to: day('2027-07-09') };
    given(leaves, [recorded, withdrawn])
      .when(record(shorter))
      .then([{ type: 'LeaveRecorded', data: shorter }]);
  });
});
