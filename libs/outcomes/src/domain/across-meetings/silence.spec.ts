import { isoDateOf } from '@app/kernel';
import { silenceOf, silenceWords, type ReportedOccasion } from './silence.js';
import type { TracedOutcome } from './status-across-meetings.js';

const today = isoDateOf('2026-03-02');
const held = (id: string, to: string, report = `${id}-report`): ReportedOccasion => ({
  id,
  to: isoDateOf(to),
  report: 'reviewed',
  cancelled: false,
  owesReport: true,
  reports: [report],
  reviewed: [report],
});
const missing = (id: string, to: string | null = null): ReportedOccasion => ({
  ...held(id, '2020-01-01'),
  to: to === null ? null : isoDateOf(to),
  report: 'not_held',
  reports: [],
  reviewed: [],
});
const unread = (id: string, to: string): ReportedOccasion => ({
  ...held(id, to),
  report: 'not_reviewed',
  reviewed: [],
});
const outcome = (...mentions: TracedOutcome['mentions']): TracedOutcome => ({
  meeting: 'M-7',
  periods: [{ from: isoDateOf('2013-10-09'), disposition: 'open' }],
  mentions: [{ meeting: 'M-7', paragraph: '6.1 a)' }, ...mentions],
});
const seventh = held('M-7', '2013-10-09', 'seventh-and-eighth');
const eighth = held('M-8', '2014-02-21', 'seventh-and-eighth');

describe('silence', () => {
  it('counts reviewed reports, and those that are missing apart', () => {
    const silence = silenceOf(
      outcome(),
      [
        missing('M-6'),
        seventh,
        held('M-9', '2015-01-01'),
        missing('M-10'),
        held('M-11', '2016-02-16'),
        unread('M-12', '2017-01-01'),
      ],
      today,
    );
    expect(silence).toEqual({
      lastSpoken: { meeting: 'M-7', paragraph: '6.1 a)' },
      reviewed: 2,
      notMentioned: 2,
      run: 2,
      notReviewed: 1,
      missing: ['M-10'],
    });
    expect(silenceWords(silence)).toBe(
      'not mentioned in 2 of 2 reports held; 1 report not gone through yet; 1 report missing',
    );
  });

  it('is not said of a report that covers the meeting which agreed it', () => {
    expect(silenceOf(outcome(), [seventh, eighth], today)).toMatchObject({ reviewed: 0, notMentioned: 0, run: 0 });
    expect(silenceWords(silenceOf(outcome(), [seventh, eighth], today))).toBeNull();
  });

  it('counts one report of two meetings once', () => {
    const both = ['fifteenth', 'sixteenth'].map((id) => held(id, '2020-02-04', 'fifteenth-and-sixteenth'));
    expect(silenceOf(outcome(), [seventh, ...both], today)).toMatchObject({ reviewed: 1, notMentioned: 1 });
    const spoken = outcome({ meeting: 'sixteenth', paragraph: '6.1' });
    expect(silenceOf(spoken, [seventh, ...both], today)).toMatchObject({ reviewed: 1, notMentioned: 0, run: 0 });
  });

  it('goes on from where it was last spoken of', () => {
    const occasions = [seventh, held('M-9', '2015-01-01'), held('M-11', '2016-02-16'), held('M-12', '2017-01-01')];
    expect(silenceOf(outcome({ meeting: 'M-11', paragraph: '5.2' }), occasions, today)).toMatchObject({
      lastSpoken: { meeting: 'M-11', paragraph: '5.2' },
      reviewed: 3,
      notMentioned: 2,
      run: 1,
    });
  });

  it('waits for no report of what is still to come, was cancelled, or owes none', () => {
    const session = { ...missing('COUNCIL', '2016-06-01'), owesReport: false };
    const cancelled = { ...missing('M-9', '2015-01-01'), cancelled: true };
    const occasions = [
      seventh,
      cancelled,
      session,
      missing('M-10', '2015-06-01'),
      missing('M-21'),
      missing('M-22', '2026-12-01'),
    ];
    expect(silenceOf(outcome(), occasions, today).missing).toEqual(['M-10']);
  });
});
