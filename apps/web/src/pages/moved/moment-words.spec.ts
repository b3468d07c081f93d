import { momentWords, summaryWords } from './moment-words.js';

const meeting = { asOf: { on: '2022-01-12', meeting: 'CWG-COP-18' }, asRecorded: null };
const now = { asOf: null, asRecorded: null };

describe('what moved, in a sentence', () => {
  it('names both moments and counts what moved between them', () => {
    const totals = [
      { type: 'agreed' as const, to: null, count: 3, words: '3 new outcomes' },
      { type: 'disposition_changed' as const, to: 'open', count: 2, words: '2 now open' },
    ];
    const [outcome] = [
      {
        ...{
          id: '1',
          reference: 'CWG-COP-20/1',
          title: 'Post it',
          meeting: 'CWG-COP-20',
          kind: 'action_item' as const,
        },
        ...{ disposition: 'open' as const, lateness: null, movements: [] },
      },
    ];
    expect(summaryWords({ body: 'CWG-COP', from: meeting, to: now, totals, outcomes: [outcome, outcome] })).toBe(
      'Between CWG-COP-18 (12 January 2022) and now, 2 outcomes moved: 3 new outcomes and 2 now open.',
    );
  });

  it('says what the register knew', () => {
    const recorded = { at: '2024-05-01T12:00:00Z', position: '1-1240' };
    expect(momentWords({ asOf: null, asRecorded: { at: null, position: '1-0' } })).toBe(
      'the register as recorded before the first event',
    );
    expect(momentWords({ ...meeting, asRecorded: recorded })).toMatch(
      /^CWG-COP-18 \(12 January 2022\), as recorded on 1 May 2024, \d\d:00$/,
    );
  });
});
