import type { IsoDate } from '@app/kernel';
import type { ConferenceEntry, LanguageLexicon, Lexicon } from './lexicon.js';
import { readMeetingNumbers, readOrdinal, type MeetingMention } from './ordinals.js';
import { endOfPeriod, yearOf, type Groups } from './period.js';
import type { Due } from './vocabulary.js';

/** What "next meeting" and "mid-June" are counted from. */
export interface Anchor {
  readonly body: string | null;
  readonly meeting: number | null;
  readonly date: IsoDate | null;
}

/** `CWG-COP-07`; meetings below ten keep two digits, so that names sort. */
export function meetingName(body: string | null, meeting: number): string {
  return `${body ?? 'Meeting'}-${String(meeting).padStart(2, '0')}`;
}

interface Found {
  readonly due: Due;
  readonly index: number;
}

function findPeriod(text: string, anchor: Anchor, language: LanguageLexicon): Found | null {
  for (const says of language.deadlines.periods) {
    const match = says.exec(text);
    const value = match?.groups ? endOfPeriod(match.groups, anchor.date, language) : null;
    // What lies before the meeting is its past, not a limit.
    if (!match || value === null || (anchor.date !== null && value < anchor.date)) continue;
    const type = match.groups?.['day'] === undefined ? 'period' : 'date';
    return { due: { type, value, phrase: match[0].trim() }, index: match.index };
  }
  return null;
}

function findNextMeeting(text: string, anchor: Anchor, language: LanguageLexicon): Found | null {
  const match = language.deadlines.nextMeeting.exec(text);
  if (!match || anchor.meeting === null) return null;
  const value = meetingName(anchor.body, anchor.meeting + 1);
  return { due: { type: 'meeting', value, phrase: match[0].trim() }, index: match.index };
}

/** "at its eleventh meeting", "at WG-11": a later meeting of the body, by number or by name. */
function findNumberedMeeting(text: string, anchor: Anchor, language: LanguageLexicon): Found | null {
  const { body, meeting } = anchor;
  if (meeting === null) return null;
  for (const { numbers, index, length } of [...readMeetingNumbers(text, language), ...namedMeetings(text, body)]) {
    const lead = language.deadlines.before.exec(text.slice(0, index))?.[0] ?? '';
    const number = numbers.find((one) => one > meeting);
    if (number === undefined || lead === '') continue;
    const phrase = text.slice(index - lead.length, index + length).trim();
    return { due: { type: 'meeting', value: meetingName(body, number), phrase }, index: index - lead.length };
  }
  return null;
}

function namedMeetings(text: string, body: string | null): readonly MeetingMention[] {
  const name = body?.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]');
  if (name === undefined) return [];
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])${name}[-/ ]?(\d{1,3})(?:[-/]20\d{2})?(?![\d/])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    numbers: [Number(match[1])],
    index: match.index,
    length: match[0].length,
  }));
}

/** Of one that is counted: "COP 9", "its ninth meeting". */
function countedConference({ value }: ConferenceEntry, groups: Groups, language: LanguageLexicon): string | null {
  const said = groups['n'] ?? '';
  const number = /^\d+$/.test(said) ? Number(said) : readOrdinal(said, language);
  return number === null ? null : value.replace('{n}', String(number)).replace('{name}', groups['name'] ?? '');
}

function conferenceValue(
  entry: ConferenceEntry,
  groups: Groups,
  after: number,
  language: LanguageLexicon,
): string | null {
  const stated = groups['year'];
  if (entry.value.includes('{n}')) return countedConference(entry, groups, language);
  const short = stated?.length === 2 ? 2000 + Number(stated) : Number(stated);
  const year = stated === undefined ? entry.years?.find((one) => one >= after) : short;
  if (year === undefined || year < after) return null;
  return entry.value.replace('{yyyy}', String(year)).replace('{yy}', String(year).slice(2));
}

function findConference(text: string, anchor: Anchor, lexicon: Lexicon): Found | null {
  const { before, preparation } = lexicon.language.deadlines;
  const after = anchor.date === null ? 0 : yearOf(anchor.date);
  for (const entry of lexicon.house.conferences) {
    const match = entry.says.exec(text);
    if (!match) continue;
    const lead = before.exec(text.slice(0, match.index))?.[0] ?? '';
    const value =
      lead !== '' || preparation.test(text)
        ? conferenceValue(entry, match.groups ?? {}, after, lexicon.language)
        : null;
    if (value !== null)
      return { due: { type: 'meeting', value, phrase: `${lead}${match[0]}`.trim() }, index: match.index };
  }
  return null;
}

/** "in subsequent meetings", where the paragraph says until when they go. */
function findHorizon(text: string, context: string, anchor: Anchor, language: LanguageLexicon): Found | null {
  const later = language.deadlines.laterMeetings.exec(text);
  const horizon = later ? language.deadlines.horizon.exec(context)?.groups : undefined;
  const value = horizon ? endOfPeriod(horizon, anchor.date, language) : null;
  return later && value ? { due: { type: 'period', value, phrase: later[0] }, index: later.index } : null;
}

/**
 * The limit that a sentence states, or null. Where it names both the next meeting and a period, the meeting is the
 * value and the phrase spans both. `context` is the paragraph around it.
 */
export function findDue(text: string, context: string, anchor: Anchor, lexicon: Lexicon): Due | null {
  const { language } = lexicon;
  const period = findPeriod(text, anchor, language);
  const meeting =
    findNextMeeting(text, anchor, language) ??
    findNumberedMeeting(text, anchor, language) ??
    findConference(text, anchor, lexicon);
  if (meeting && period && period.index > meeting.index)
    return { ...meeting.due, phrase: text.slice(meeting.index, period.index + period.due.phrase.length) };
  return (meeting ?? period ?? findHorizon(text, context, anchor, language))?.due ?? null;
}
