import { trimmedSpan } from './selected-span.js';

describe('words selected in the report', () => {
  const text = 'One.\n  The group agreed.  \nThree.';

  it('are meant without the white space around them', () => {
    expect(trimmedSpan(text, { start: 4, end: 27 })).toEqual({ start: 7, end: 24 });
    expect(text.slice(7, 24)).toBe('The group agreed.');
  });

  it('are none where only white space is selected', () => {
    expect(trimmedSpan(text, { start: 4, end: 7 })).toBeNull();
    expect(trimmedSpan(text, { start: 7, end: 7 })).toBeNull();
  });
});
