import { mediaTypeOf } from './media-type.js';

describe('the kind of a chosen file', () => {
  it.each([
    ['report.pdf', 'application/pdf', 'application/pdf'],
    ['Table.CSV', 'application/vnd.ms-excel', 'text/csv'],
    ['mail.eml', '', 'message/rfc822'],
    ['page.html', 'text/html', null],
    ['program', '', null],
  ])('of %s, said to be "%s", is %s', (name, type, expected) => {
    expect(mediaTypeOf({ name, type })).toBe(expected);
  });
});
