import {
  addresseeWords,
  deadlineWords,
  latenessWords,
  ownerWords,
  plainWords,
  positionWords,
  sourceWords,
  submissionWords,
  verifierWords,
  viewWords,
} from '../entry-words.js';
import type { PaperEntry } from '../paper.js';

/** What a row of the table holds; a date is a calendar date, YYYY-MM-DD. */
export interface Column {
  readonly head: string;
  /** Characters. */
  readonly width: number;
  readonly type: 'text' | 'date' | 'number';
  readonly of: (entry: PaperEntry, section: string) => string | number | null;
}

/** Heads of the columns that are read back in; the others are for the reader alone. */
export const REFERENCE = 'Reference';
export const VERSION = 'Version';
export const STEP = 'New step';
export const HAPPENED_ON = 'Happened on';
export const EVIDENCE = 'Evidence';
export const NOTE = 'Note';

const filledIn = (head: string, width: number, type: Column['type'] = 'text'): Column => ({
  ...{ head, width, type },
  of: () => null,
});

/** In this order in Excel and CSV alike. The last four are filled in by whoever reports, and read back in. */
export const columns: readonly Column[] = [
  { head: 'Section', width: 24, type: 'text', of: (_, section) => section },
  { head: REFERENCE, width: 16, type: 'text', of: ({ reference }) => reference },
  { head: 'Kind', width: 18, type: 'text', of: ({ kind }) => plainWords(kind) },
  { head: 'Title', width: 48, type: 'text', of: ({ title }) => title },
  { head: 'Wording', width: 60, type: 'text', of: ({ wordings }) => wordings.map(({ wording }) => wording).join('\n') },
  { head: 'Source', width: 36, type: 'text', of: (entry) => sourceWords(entry).join('\n') },
  { head: 'Who must act', width: 28, type: 'text', of: ownerWords },
  { head: 'To', width: 28, type: 'text', of: addresseeWords },
  { head: 'Deadline', width: 28, type: 'text', of: deadlineWords },
  { head: 'Due on', width: 12, type: 'date', of: ({ dueOn }) => dueOn },
  { head: 'Comments until', width: 14, type: 'date', of: ({ commentsUntil }) => commentsUntil },
  { head: 'Late', width: 14, type: 'text', of: latenessWords },
  { head: 'Status', width: 22, type: 'text', of: ({ disposition }) => plainWords(disposition) },
  { head: 'Stage', width: 20, type: 'text', of: ({ stage }) => plainWords(stage) },
  {
    head: 'Answer',
    width: 20,
    type: 'text',
    of: ({ acceptance }) => (acceptance === null ? null : plainWords(acceptance)),
  },
  { head: 'Verified', width: 24, type: 'text', of: verifierWords },
  { head: 'Last movement', width: 28, type: 'text', of: ({ lastMovement }) => lastMovement.words },
  { head: 'Moved on', width: 12, type: 'date', of: ({ lastMovement }) => lastMovement.on },
  { head: 'Views recorded', width: 40, type: 'text', of: (entry) => viewWords(entry).join('\n') },
  { head: 'Put to', width: 32, type: 'text', of: (entry) => submissionWords(entry).join('\n') },
  { head: 'Supported or opposed', width: 32, type: 'text', of: positionWords },
  { head: 'Remark', width: 32, type: 'text', of: ({ remark }) => remark },
  { head: VERSION, width: 9, type: 'number', of: ({ version }) => version },
  filledIn(STEP, 28),
  filledIn(HAPPENED_ON, 14, 'date'),
  filledIn(EVIDENCE, 32),
  filledIn(NOTE, 40),
];
