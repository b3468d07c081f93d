import { given } from '../../../../test/support/given-when-then.js';
import { person } from './person.decider.js';

const erase = { type: 'ErasePerson', person: '2f1c6c1e', reason: 'Asked for it.' } as const;
const erased = { type: 'PersonErased', data: { person: '2f1c6c1e' }, prose: { reason: 'Asked for it.' } } as const;

describe('the log of a person', () => {
  it('says once that the person was erased', () => {
    given(person, []).when(erase).then([erased]);
    given(person, [erased]).when(erase).then([]);
  });
});
