import { findQuote } from './find-quote.js';

describe('findQuote', () => {
  it('lights the quote within the paragraph', () => {
    expect(findQuote('The group agreed to send it (by mail).', 'send it (by mail)')).toEqual([
      'The group agreed to ',
      'send it (by mail)',
      '.',
    ]);
  });

  it('does not mind line breaks and kinds of quotation marks', () => {
    expect(findQuote('under “Any\n  other business” two', 'under "Any other business"')[1]).toBe(
      'under “Any\n  other business”',
    );
  });

  it('lights nothing where the words are not there', () => {
    expect(findQuote('Something else.', 'send it')).toEqual(['Something else.', '', '']);
  });
});
