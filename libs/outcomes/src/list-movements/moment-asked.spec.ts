import { momentAsked } from './moment-asked.js';

describe('a moment in one word', () => {
  it.each([
    [undefined, {}],
    ['now', {}],
    ['2024-01-23', { asOf: '2024-01-23' }],
    ['CWG-COP-18', { asOf: 'CWG-COP-18' }],
    ['18', { asOf: '18' }],
    ['2024-05-01T12:00Z', { asRecorded: '2024-05-01T12:00Z' }],
    ['1-1240', { asRecorded: '1-1240' }],
    ['@1240', { asRecorded: '1240' }],
    ['now@1240', { asRecorded: '1240' }],
    ['18@2024-05-01T12:00Z', { asOf: '18', asRecorded: '2024-05-01T12:00Z' }],
    ['2024-01-23@1-1240', { asOf: '2024-01-23', asRecorded: '1-1240' }],
    ['18@', { asOf: '18', asRecorded: '' }],
  ])('%s', (text, asked) => {
    expect(momentAsked(text)).toEqual(asked);
  });
});
