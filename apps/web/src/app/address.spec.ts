import { safePath, withShared } from './address.js';

describe('addresses', () => {
  it('take the body and the point in time along, and nothing else', () => {
    expect(withShared('/matrix', '?asOf=2020-02-04&body=CWG-COP&q=SG17')).toBe('/matrix?body=CWG-COP&asOf=2020-02-04');
  });

  it('keep what they name themselves', () => {
    expect(withShared('/register/1?asOf=CWG-COP-16', '?asOf=2020-02-04')).toBe('/register/1?asOf=CWG-COP-16');
  });

  it('stay bare where nothing is shared', () => {
    expect(withShared('/meetings', '')).toBe('/meetings');
  });

  it.each([
    ['/register?q=SG17', '/register?q=SG17'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example/', '/'],
    ['javascript:alert(1)', '/'],
    [null, '/'],
  ])('after sign-in, %p leads to %p', (asked, led) => {
    expect(safePath(asked)).toBe(led);
  });
});
