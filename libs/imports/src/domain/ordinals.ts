import type { LanguageLexicon } from './lexicon.js';

/** A pattern for one ordinal: `seventh`, `twenty-first`, `20th`. */
function ordinalPattern(language: LanguageLexicon): string {
  const units = language.ordinals.join('|');
  const tens = language.tens.map(({ prefix }) => prefix).join('|');
  const round = language.tens.map(({ ordinal }) => ordinal).join('|');
  return String.raw`(?:(?:${tens})[- ](?:${units})|${units}|${round}|\d{1,4}(?:st|nd|rd|th))`;
}

/** The number of an ordinal, or null where it is none. */
export function readOrdinal(word: string, language: LanguageLexicon): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(word);
  if (digits) return Number(digits[1]);
  const [head = '', tail] = word.toLowerCase().split(/[- ]/);
  const round = language.tens.find(({ ordinal }) => ordinal === head);
  if (round) return round.value;
  const unit = language.ordinals.indexOf(tail ?? head) + 1;
  if (unit === 0) return null;
  return tail === undefined ? unit : (language.tens.find(({ prefix }) => prefix === head)?.value ?? 0) + unit;
}

export interface MeetingMention {
  readonly numbers: readonly number[];
  readonly index: number;
  readonly length: number;
}

/** The meetings that a text names: `seventh and eighth meetings`, `the 20th session`, `Meeting 4`. */
export function readMeetingNumbers(text: string, language: LanguageLexicon): readonly MeetingMention[] {
  const ordinal = ordinalPattern(language);
  const noun = language.meetingNoun.source;
  const list = String.raw`\b(${ordinal}(?:(?:\s*,\s*|\s+and\s+(?:the\s+)?|\s*&\s*)${ordinal})*)\s+(?:\w+\s+){0,2}?(?:${noun})\b`;
  const mentions: MeetingMention[] = [...countedMeetings(text, language)];
  for (const match of text.matchAll(new RegExp(list, 'giu'))) {
    const words = (match[1] ?? '').match(new RegExp(ordinal, 'giu')) ?? [];
    const numbers = words.map((word) => readOrdinal(word, language)).filter((value) => value !== null);
    if (numbers.length > 0) mentions.push({ numbers, index: match.index, length: match[0].length });
  }
  return mentions.sort((a, b) => a.index - b.index);
}

/** "Meeting 118", "Meeting No. 5": not "Meeting 16 May", nor a time. */
function countedMeetings(text: string, language: LanguageLexicon): readonly MeetingMention[] {
  const counted = new RegExp(
    String.raw`\b${language.meetingCounted.source}\s?(?<n>\d{1,3})(?![\d:.]\d|\d)(?!\s*[-–]?\s*\d*\s*(?:${language.months.join('|')}))`,
    'gu',
  );
  return [...text.matchAll(counted)].map((match) => ({
    numbers: [Number(match.groups?.['n'])],
    index: match.index,
    length: match[0].length,
  }));
}
