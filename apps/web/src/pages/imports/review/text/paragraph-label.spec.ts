import { paragraphLabel } from './paragraph-label.js';

describe('what stands before a paragraph', () => {
  it.each([
    ['9.7', '9.6', '9.7'],
    ['9.7', '9.7', ''],
    ['6.1 c)', '6.1', '6.1 c)'],
    ['9.7 bullet 2', '9.7 bullet 1', '•'],
    ['Purpose', undefined, ''],
    ['A.2', undefined, 'A.2'],
    ['', undefined, ''],
  ])('of %p below %p it is %p', (paragraph, above, label) => {
    expect(paragraphLabel(paragraph, above)).toBe(label);
  });
});
