import { isoDateOf } from '@app/kernel';
import { lexiconFor } from '../lexicons/lexicon.js';
import { findDue, type Anchor } from './deadline.js';

const lexicon = lexiconFor('ITU');
const anchor: Anchor = { body: 'WG', meeting: 11, date: isoDateOf('2024-02-16') };
const value = (text: string, context = ''): string | undefined => findDue(text, context, anchor, lexicon)?.value;

describe('deadlines', () => {
  it.each([
    ['Views are due by 15 March 2024.', '2024-03-15'],
    ['It will meet on 12-13 May 2024.', '2024-05-13'],
    ['It will meet from 7 to 9 October 2024.', '2024-10-09'],
    ['The Board will next meet on Tuesday 23 April 2024.', '2024-04-23'],
    ['Next meeting: 9 November 2024 (tbc).', '2024-11-09'],
    ['a second quotation (by end November)', '2024-11-30'],
    ['Comments are expected by 15 March.', '2024-03-15'],
    ['Comments are expected before January 10.', '2025-01-10'],
    ['in the fourth quarter of 2024', '2024-12-31'],
    ['in Q2 2025', '2025-06-30'],
    ['during the first half of 2025', '2025-06-30'],
    ['It will be published mid-June.', '2024-06-15'],
    ['by the end of 2024', '2024-12-31'],
    ['before the end of June', '2024-06-30'],
    ['early March 2025', '2025-03-10'],
    ['It will be launched later this year.', '2024-12-31'],
    ['by the end of next year', '2025-12-31'],
    ['in February 2028', '2028-02-29'],
    ['within three weeks', '2024-03-08'],
    ['within 30 days', '2024-03-17'],
    ['the plans for 2025', '2025-12-31'],
  ])('%s → %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['prior to the next meeting of the Working Group', 'WG-12'],
    ['at its next session', 'WG-12'],
    ['to be discussed at PP-26', 'PP-26'],
    ['at the next Plenipotentiary Conference', 'PP-26'],
    ['at the next Plenipotentiary Conference in 2026', 'PP-26'],
    ['will be sent to Council 2024', 'Council 2024'],
    ['are urged to participate in the WSIS+20 preparatory process', 'WSIS+20'],
  ])('%s → %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('keeps both limits in the phrase where the next meeting and a period are stated', () => {
    expect(findDue('They report at the next meeting, end of 2024.', '', anchor, lexicon)).toEqual({
      type: 'meeting',
      value: 'WG-12',
      phrase: 'at the next meeting, end of 2024',
    });
  });

  it('takes the horizon of the paragraph for "subsequent meetings"', () => {
    expect(value('It will come in subsequent meetings.', 'the meetings from 2024 to 2026')).toBe('2026-12-31');
  });

  it('sees no limit in the past, in an instrument or in nothing', () => {
    expect(value('the workshop held in February 2023')).toBeUndefined();
    expect(value('Resolution 67 (Hyderabad, 2010), as agreed at WTDC-14')).toBeUndefined();
    expect(value('They will see.')).toBeUndefined();
  });

  it('needs a meeting to count from', () => {
    const nowhere: Anchor = { body: null, meeting: null, date: null };
    expect(findDue('at the next meeting, by 15 March', '', nowhere, lexicon)).toBeNull();
  });
});
