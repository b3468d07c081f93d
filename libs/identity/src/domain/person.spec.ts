import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { person } from './person.decider.js';

const id = '2f1c6c1e';
const erase = { type: 'ErasePerson', person: id, reason: 'Asked for it.' } as const;
const erased = { type: 'PersonErased', data: { person: id }, prose: { reason: 'Asked for it.' } } as const;

describe('the log of a person', () => {
  it('says once that the person was erased', () => {
    given(person, []).when(erase).then([erased]);
    given(person, [erased]).when(erase).then([]);
  });

  it('says what of a person was corrected, and never how it reads', () => {
    const corrected = { type: 'PersonCorrected', data: { person: id, corrected: ['name', 'email'] } } as const;
    given(person, [])
      .when({ type: 'CorrectPerson', person: id, corrected: ['name', 'email'] })
      .then([corrected]);
    given(person, [corrected]).when(erase).then([erased]);
    given(person, []).when({ type: 'CorrectPerson', person: id, corrected: [] }).then([]);
  });

  it('says from when until when a role was held before and is now', () => {
    const role = { person: id, membership: 'm-1', role: 'chair', body: 'CWG-COP', entity: null } as const;
    const before = { from: isoDateOf('2026-01-01'), until: null };
    const after = { ...before, until: isoDateOf('2026-06-30') };
    given(person, [])
      .when({ type: 'SetRoleDates', role, before, after })
      .then([{ type: 'RoleDatesSet', data: { ...role, before, after } }]);
    given(person, []).when({ type: 'SetRoleDates', role, before, after: before }).then([]);
  });
});
