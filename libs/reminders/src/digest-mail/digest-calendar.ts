import type { MailAttachment } from '@app/mail';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { type DigestContent, outcomeUrl } from './digest-content.js';
import { capital, standing } from './digest-words.js';

/**
 * The dates of a mail as an iCalendar file (RFC 5545), or none where it has no date. An outcome keeps its event from mail to
 * mail, so that a later date replaces the earlier one. `at` is when it was written.
 */
export function digestCalendar(content: DigestContent, at: Date): readonly MailAttachment[] {
  const dated = content.lines.filter(({ due }) => due !== null);
  if (dated.length === 0) return [];
  const calendar = ical({
    name: 'Outcomes due',
    prodId: '//sequitur//reminders//EN',
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
      summary: `${line.title} (${line.reference})`,
      description: capital(standing(line)),
      url: outcomeUrl(content.publicUrl, line.outcomeId),
    });
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return [{ filename: 'outcomes-due.ics', contentType, content: calendar.toString() }];
}
