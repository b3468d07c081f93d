import { defineProblems } from '@app/http';

export const meetingsProblems = defineProblems({
  'body-unknown': { status: 404, title: 'There is no such body' },
  'meeting-unknown': { status: 404, title: 'There is no such meeting' },
  'body-already-established': { status: 409, title: 'The body is established already' },
  'body-not-established': { status: 409, title: 'There is no such body at that date' },
  'working-days-missing': { status: 409, title: 'A body works on at least one day of the week' },
  'document-rule-out-of-range': { status: 409, title: 'Documents cannot be due so many days before a meeting' },
  'mandate-ended': { status: 409, title: 'The mandate of that body has ended' },
  'meeting-already-convened': { status: 409, title: 'The meeting is in the register already' },
  'meeting-not-convened': { status: 409, title: 'There is no such meeting at that date' },
  'meeting-cancelled': { status: 409, title: 'The meeting was cancelled' },
  'meeting-already-closed': { status: 409, title: 'The meeting is closed already' },
  'meeting-has-outcomes': { status: 409, title: 'The meeting agreed outcomes' },
  'meeting-without-body': { status: 409, title: 'A meeting belongs to at least one body' },
  'circular-without-correspondence': { status: 409, title: 'Only a consultation by correspondence has a circular' },
  'dates-incomplete': { status: 409, title: 'A last day needs a first day' },
  'dates-reversed': { status: 409, title: 'The last day is before the first' },
  'number-out-of-range': { status: 409, title: 'The number is out of range' },
  'reference-taken': { status: 409, title: 'The reference belongs to another outcome' },
  'report-not-received': { status: 409, title: 'The report is not held for this meeting' },
  'report-not-reviewed': { status: 409, title: 'Nobody has gone through the report yet' },
});
