import type { DeadlineWords } from '../domain/lexicon-words.js';

const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const part = '(?<part>early|mid|late|beginning of|start of|middle of|end(?: of)?)';
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`;
const limit = String.raw`\b(?:by|before|until|till|no later than|not later than|at the latest by|on|from(?= \d{1,2} to \d)|due(?: on| by)?|deadline(?: for (?:reply|replies|responses?|comments|submissions?|contributions))?(?: of| is|:)?|prior to|(?:scheduled|planned|foreseen|set|fixed) for|next (?:meeting|session|call|plenary)(?: date)?:)`;
const range = String.raw`(?:\d{1,2}(?:\s?[-–]\s?|\s(?:and|to)\s))?`;

const period = (...parts: readonly string[]): RegExp => new RegExp(parts.join(String.raw`\s+`), 'i');

/** How English states a limit; the first that is found counts. */
export const englishDeadlines: DeadlineWords = {
  periods: [
    period(
      limit,
      String.raw`(?:the\s+)?${weekday}${range}(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${month}(?:,?\s+(?<year>\d{4}))?`,
    ),
    period(limit, String.raw`${month}\s+${range}(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>\d{4}))?`),
    period(limit, String.raw`(?:the\s+)?(?<day>\d{1,2})[./](?<monthNumber>\d{1,2})[./](?<year>20\d{2})\b`),
    period(limit, String.raw`(?:the\s+)?(?<year>20\d{2})-(?<monthNumber>\d{2})-(?<day>\d{2})\b`),
    /\b(?:the\s+)?(?<quarter>first|second|third|fourth|last)\s+quarter\s+of\s+(?:the\s+)?(?<year>\d{4}|next year|year)/i,
    /\b(?<quarter>Q[1-4])[\s/]+(?:of\s+)?(?<year>\d{4})/i,
    /\b(?:the\s+)?(?<half>first|second)\s+half\s+of\s+(?:the\s+)?(?<year>\d{4}|next year|year)/i,
    new RegExp(String.raw`\b(?:the\s+)?${part}[- ](?:of\s+)?${month}(?:,?\s+(?<year>\d{4}))?`, 'i'),
    new RegExp(
      String.raw`\b(?:the\s+)?${part}[- ](?:the\s+|of\s+)?(?<year>\d{4}|this year|next year|the year|year)\b`,
      'i',
    ),
    new RegExp(String.raw`\b(?:by|before|until|in|during|for)\s+${month}(?:\s+(?<year>\d{4}))?\b`, 'i'),
    /\b(?<until>before|by|until)\s+(?:the\s+)?(?<season>spring|summer|autumn|fall)(?:\s+(?:of\s+)?(?<year>\d{4}))?\b/i,
    /\b(?:in|during|for)\s+(?:the\s+)?(?:(?:early|late|mid)[- ])?(?<season>spring|summer|autumn|fall)(?:\s+(?:of\s+)?(?<year>\d{4}))?\b/i,
    /\bwithin\s+(?:the\s+next\s+)?(?<count>\d{1,3}|one|two|three|four|six|twelve)\s+(?<unit>day|week|month|year)s?\b/i,
    /\b(?:later\s+)?(?<year>this year|next year)\b/i,
    /\b(?<!\b(?:budget|programme|programme of work|work plan|accounts|calendar|figures|statistics|estimates)\s)(?:by|before|until|in|during|for)\s+(?:the\s+year\s+)?(?<year>20\d{2})\b(?!\s*[-–/)])/i,
    /\b(?<year>20\d{2})\s+plans?\b/i,
  ],
  numbers: {
    ...{ one: 1, two: 2, three: 3, four: 4, six: 6, twelve: 12 },
    ...{ first: 1, second: 2, third: 3, fourth: 4, last: 4, q1: 1, q2: 2, q3: 3, q4: 4 },
  },
  seasons: { spring: 5, summer: 8, autumn: 11, fall: 11 },
  nextMeeting:
    /\b(?:(?:\w+ (?:days?|weeks?|months?) )?(?:prior to|before|by|at|for|in|until|to|during)\s+)?(?:(?:[Tt]he|its|our|their)\s+|(?<=\b(?:by|before|at|for|until)\s))(?:next|following|forthcoming|upcoming)\s+(?:[Mm]eeting|[Ss]ession|[Cc]all|[Tt]eleconference|[Pp]lenary)(?!s)(?!\s+(?:of\s+(?:the\s+)?[\w\s-]{1,80}?\s)?(?:will|would|shall|should|is|be|was|takes?)\b)(?:\s+of\s+the\s+(?:[A-Z][\w-]*|Working|Group|on|of|the|\s)+)?/,
  laterMeetings:
    /\b(?:in|at|during)\s+(?:the\s+)?(?:subsequent|later|future|upcoming|following)\s+(?:meetings|sessions)\b/i,
  horizon: /\bfrom\s+(?:20\d{2})\s+to\s+(?<year>20\d{2})\b/i,
  before:
    /\b(?:at|to|before|by|by the time of|for|until|prior to|in time for|during)\s+(?:(?:the|its|our|their)\s+)?(?:next\s+|upcoming\s+|forthcoming\s+)?$/i,
  preparation: /\bpreparat(?:ory|ion)/i,
  ahead: /\b(?:before|prior to|ahead of|in advance of|in time for)\b/i,
  documents:
    /\b(?:documents?|contributions?|papers?|submissions?) deadline\b|\bdeadline for (?:the )?(?:submission of )?(?:input )?(?:documents|contributions|papers)\b/i,
};
