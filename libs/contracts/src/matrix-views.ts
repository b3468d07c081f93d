import { z } from 'zod';
import { AsOf, AsRecorded, IsoDateText, listOf, Slug } from './common.js';
import { ReportState } from './meetings.js';
import { RegisterPage } from './outcome-views.js';
import { Disposition, OutcomeKind } from './outcome-vocabulary.js';

/** Whether a meeting spoke of an outcome. A missing report is never silence. */
export const MentionState = z.enum([
  'agreed',
  'mentioned',
  'not_mentioned',
  'report_not_reviewed',
  'no_report_held',
  'cancelled',
  'before',
]);
export type MentionState = z.infer<typeof MentionState>;

export const MatrixQuery = z.object({
  body: Slug,
  asOf: AsOf,
  asRecorded: AsRecorded,
  kind: listOf(OutcomeKind),
  disposition: listOf(Disposition),
});
export const MatrixMeeting = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  ordinal: z.number().int().nullable(),
  from: IsoDateText.nullable(),
  to: IsoDateText.nullable(),
  report: ReportState,
  cancelled: z.boolean(),
});
export type MatrixMeeting = z.infer<typeof MatrixMeeting>;
export const MatrixCell = z.object({
  meeting: z.string(),
  /** Null before the outcome existed, or where the date of the meeting is not known. */
  disposition: Disposition.nullable(),
  mention: MentionState,
  /** The paragraph in which the meeting spoke of it. */
  paragraph: z.string().nullable(),
  /** The record that the meeting spoke of: in a thread it may be another one than the row's. */
  outcome: z.string(),
});
export const MatrixView = z.object({
  meetings: z.array(MatrixMeeting),
  rows: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      title: z.string(),
      kind: OutcomeKind,
      disposition: Disposition,
      views: z.number().int(),
      /** Later records that say the same again: they stand in this row. */
      also: z.array(z.object({ id: z.string(), reference: z.string(), meeting: z.string() })),
      cells: z.array(MatrixCell),
    }),
  ),
  asOf: RegisterPage.shape.asOf,
  asRecorded: RegisterPage.shape.asRecorded,
});
export type MatrixView = z.infer<typeof MatrixView>;

export const OverviewQuery = z.object({ body: Slug, asOf: AsOf, asRecorded: AsRecorded });
export const OverviewView = z.object({
  asOf: RegisterPage.shape.asOf,
  asRecorded: RegisterPage.shape.asRecorded,
  total: z.number().int(),
  dispositions: z.array(z.object({ disposition: Disposition, count: z.number().int() })),
  /** What needs somebody: each with the filter of the register that lists it. */
  needs: z.array(z.object({ key: z.string(), words: z.string(), count: z.number().int(), filter: z.string() })),
  nextMeeting: MatrixMeeting.extend({ daysLeft: z.number().int().nullable() }).nullable(),
  /** Steps since the last meeting with a report, newest first, at most ten. */
  moved: z.array(
    z.object({ id: z.string(), reference: z.string(), title: z.string(), words: z.string(), on: IsoDateText }),
  ),
  byMeeting: z.array(z.object({ meeting: z.string(), counts: z.partialRecord(Disposition, z.number().int()) })),
});
export type OverviewView = z.infer<typeof OverviewView>;
