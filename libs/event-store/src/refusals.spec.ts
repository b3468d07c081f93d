import { asStoreError, StoreUnavailable } from './refusals.js';

const failure = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('an error of the database', () => {
  it('of a full disk says so', () => {
    expect(asStoreError(failure('53100'))).toMatchObject({ code: 'disk-full', constructor: StoreUnavailable });
  });

  it.each(['08006', '53300', '57P01', '57P03', '58030', '40P01', '25006', 'ECONNREFUSED', 'ECONNRESET'])(
    'that may pass means that the store is unavailable: %s',
    (code) => {
      expect(asStoreError(failure(code))).toMatchObject({ code: 'store-unavailable' });
    },
  );

  it('without a code is known by what pg says of a lost connection', () => {
    expect(asStoreError(new Error('Connection terminated unexpectedly'))).toMatchObject({ code: 'store-unavailable' });
  });

  it.each(['23505', '42501', 'ES001'])('that will not pass stays what it is: %s', (code) => {
    const error = failure(code);
    expect(asStoreError(error)).toBe(error);
  });
});
