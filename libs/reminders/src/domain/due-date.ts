import { addDays, type IsoDate, unreachable } from '@app/kernel';
import type { Due, MeetingId, Meetings, ReminderItem } from './vocabulary.js';

/** The last day on which a limit is kept, or null while the meeting's date is unknown. The register counts the same way. */
export function dayOf(due: Due, meetings: Meetings): IsoDate | null {
  switch (due.type) {
    case 'date':
      return due.on;
    case 'period':
      return due.to;
    case 'meeting':
      return dayOfMeeting(due, meetings);
    default:
      return unreachable(due);
  }
}

function dayOfMeeting({ relation, meeting }: Extract<Due, { type: 'meeting' }>, meetings: Meetings): IsoDate | null {
  const days = meetings.get(meeting);
  switch (relation) {
    case 'before':
      return days?.from == null ? null : addDays(days.from, -1);
    case 'at':
      return days?.to ?? days?.from ?? null;
    // No meeting says yet until when documents are taken.
    case 'by_document_deadline_of':
      return null;
    default:
      return unreachable(relation);
  }
}

/** Of several limits the earliest that is known. */
export function earliestDue({ deadlines }: ReminderItem, meetings: Meetings): IsoDate | null {
  const days = deadlines.map(({ due }) => dayOf(due, meetings)).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** Meetings on whose dates a limit depends that is not known. */
export function unknownMeetings({ deadlines }: ReminderItem, meetings: Meetings): readonly MeetingId[] {
  const waiting = deadlines.flatMap(({ due }) =>
    due.type === 'meeting' && dayOf(due, meetings) === null ? [due.meeting] : [],
  );
  return [...new Set(waiting)];
}
