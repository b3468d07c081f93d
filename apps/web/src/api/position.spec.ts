import { laterOf } from './position.js';

describe('the newest place in the log that a page knows of', () => {
  it.each([
    [null, 'e1-5', 'e1-5'],
    ['e1-5', 'e1-12', 'e1-12'],
    ['e1-12', 'e1-5', 'e1-12'],
    ['e1-12', 'e2-5', 'e2-5'],
    ['a-b-9', 'a-b-10', 'a-b-10'],
  ])('of %p and %p it is %p', (known, token, later) => {
    expect(laterOf(known, token)).toBe(later);
  });
});
