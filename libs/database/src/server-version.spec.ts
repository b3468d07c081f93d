import { refuseOldServer } from './server-version.js';

describe('the version of the server', () => {
  it.each([
    [170_000, '17.0'],
    [180_004, '18.4'],
  ])('%i is taken', (number, version) => {
    expect(() => {
      refuseOldServer(number, version);
    }).not.toThrow();
  });

  it('an older one is refused in a sentence that names both', () => {
    expect(() => {
      refuseOldServer(160_009, '16.9');
    }).toThrow('DATABASE_URL leads to PostgreSQL 16.9; this program needs 17 or newer.');
  });
});
