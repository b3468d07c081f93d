import { defineProblems } from '@app/http';

export const importsProblems = defineProblems({
  'import-unknown': { status: 404, title: 'There is no such import' },
  'import-not-read': { status: 409, title: 'The report has not been read yet' },
  'import-finished': { status: 409, title: 'The review of the report is finished' },
  'proposal-unknown': { status: 404, title: 'The import has no such proposal' },
  'proposal-decided': { status: 409, title: 'Somebody decided on the proposal already' },
  'proposal-is-evidence': { status: 409, title: 'The proposal is evidence for an outcome' },
  'proposal-not-splittable': { status: 409, title: 'The proposal cannot be split there' },
  'proposal-merged-with-itself': { status: 409, title: 'A proposal cannot be merged into itself' },
  'proposal-without-meeting': { status: 409, title: 'The proposal names no meeting' },
  'meeting-day-unknown': { status: 409, title: 'The days of the meeting are not known' },
  'party-ambiguous': { status: 409, title: 'The directory knows several of that name' },
  'proposals-open': { status: 409, title: 'Proposals are still to be decided on' },
  'decision-unknown': { status: 409, title: 'There is no such decision to take back' },
  'decision-built-upon': { status: 409, title: 'A later decision rests on it' },
  'proposal-in-register': { status: 409, title: 'The proposal looks like an outcome that is recorded' },
  'span-not-in-text': { status: 409, title: 'There are no such words in the report' },
  'entry-built-upon': { status: 409, title: 'The record was worked on since' },
  'entry-under-way': { status: 409, title: 'It is just being entered into the register' },
});
