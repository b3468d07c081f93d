import type { LanguageLexicon } from './lexicon.js';
import { readMeetingNumbers } from './ordinals.js';
import type { MeetingOfReport } from './vocabulary.js';

const LEADING = 60;

/**
 * Which meeting of a report of several a sentence belongs to: the one it names early ("During the eighth meeting, "),
 * else `current`. Naming all of them tells nothing.
 */
export function meetingNamed(
  text: string,
  meetings: readonly MeetingOfReport[],
  current: number | null,
  language: LanguageLexicon,
): number | null {
  if (meetings.length < 2) return current;
  for (const mention of readMeetingNumbers(text.slice(0, LEADING * 3), language)) {
    const ours = mention.numbers.filter((number) => meetings.some((meeting) => meeting.number === number));
    if (mention.index <= LEADING && ours.length === 1) return ours[0] ?? current;
  }
  return current;
}
