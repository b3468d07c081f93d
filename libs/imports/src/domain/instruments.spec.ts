import { findInstruments } from './instruments.js';

describe('instruments', () => {
  it('are known by type and number, each once', () => {
    expect(
      findInstruments('Resolution 67 (Hyderabad, 2010), Resolution 67 and ITU 2010 Council Resolution 1306'),
    ).toEqual(['Resolution 67', 'Resolution 1306']);
  });

  it('may come as a list', () => {
    expect(findInstruments('under Resolutions 130 and 179, and decision X, Decision 9/2 too')).toEqual([
      'Resolution 130',
      'Resolution 179',
      'Decision 9/2',
    ]);
  });

  it('are not recommendations of a meeting', () => {
    expect(findInstruments('Recommendation to enhance the template')).toEqual([]);
  });
});
