import { fill, listed, type MailAttachment } from '@app/mail';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { type ContentLine, type DigestContent, outcomeUrl } from './digest-content.js';
import { request } from './phrases.js';
import { type DigestWords, wordsIn } from './words/index.js';

/**
 * The dates of a mail as an iCalendar file (RFC 5545), or none where it has no date. An outcome keeps its event from mail to
 * mail, so that a later date replaces the earlier one; it takes no time of anybody's day. `at` is when it was written.
 */
export function digestCalendar(content: DigestContent, at: Date): readonly MailAttachment[] {
  const dated = content.lines.filter(({ due }) => due !== null);
  if (dated.length === 0) return [];
  const words = wordsIn(content.language);
  const calendar = ical({
    name: words.calendar,
    prodId: `//sequitur//reminders//${content.language.toUpperCase()}`,
    method: ICalCalendarMethod.PUBLISH,
  });
  const host = new URL(content.publicUrl).hostname;
  for (const line of dated)
    calendar.createEvent({
      id: `${line.outcomeId}@${host}`,
      sequence: line.version,
      stamp: at,
      start: new Date(`${line.due ?? ''}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${line.title} (${line.reference})`,
      description: descriptionOf(words, line),
      url: outcomeUrl(content.publicUrl, line.outcomeId),
    });
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return [{ filename: 'outcomes-due.ics', contentType, content: `${calendar.toString()}\r\n` }];
}

/** Nothing that is true on the day of the mail only. */
function descriptionOf(words: DigestWords, line: ContentLine): string {
  const { owners } = line;
  return [
    ...(line.words === null ? [] : [fill(words.quoted, { words: line.words })]),
    ...(owners.length === 0 ? [] : [fill(words.owner, { names: listed(words, owners) })]),
    request(words, line),
  ].join('\n');
}
