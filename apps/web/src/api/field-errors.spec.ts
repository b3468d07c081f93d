import { fieldErrors } from './field-errors.js';
import { ProblemError } from './problem-error.js';

const refused = new ProblemError(422, 'request-invalid', 'Something is not as it should be.', [
  { path: '/body/rule/days', message: 'Too big' },
  { path: '/body/holidays/0', message: 'Invalid date' },
  { path: '/body/holidays/3', message: 'Invalid date' },
]);

describe('what is said beside a field', () => {
  it('is what the server says of it, and of the members of a list once', () => {
    const { errorsOf, others } = fieldErrors(refused);
    expect(errorsOf('rule/days')).toEqual({ error: 'Too big' });
    expect(others()).toHaveLength(2);
    expect(errorsOf('holidays')).toEqual({ error: 'Invalid date' });
    expect(others()).toEqual([]);
  });

  it('is nothing where the field is as it should be, or something else went wrong', () => {
    const { errorsOf, others } = fieldErrors(refused);
    expect(errorsOf('effectiveOn')).toEqual({});
    expect(errorsOf('hol')).toEqual({});
    expect(others()).toEqual(refused.errors);
    expect(fieldErrors(null).errorsOf('rule/days')).toEqual({});
    expect(fieldErrors(new Error('The server cannot be reached.')).others()).toEqual([]);
  });
});
