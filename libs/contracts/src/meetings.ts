import { z } from 'zod';
import { IsoDateText, Slug, Words } from './common.js';

const EffectiveOn = IsoDateText.describe('The date on which it happened');
const Version = z.number().int().describe('Send it as If-Match to change just this');

export const ReportState = z.enum(['reviewed', 'not_reviewed', 'not_held']);

export const OccasionKind = z.enum(['meeting', 'parent_session', 'correspondence']);
export type OccasionKind = z.infer<typeof OccasionKind>;

export const BodyParams = z.object({ body: Slug });
export const MeetingParams = z.object({ meeting: Slug });
export const MeetingsQuery = z.object({ body: Slug });

/** Until when documents for a meeting are taken: so many days before its first day. */
export const DocumentRule = z.object({
  days: z.number().int().min(0).max(400),
  counted: z.enum(['working_days', 'calendar_days']),
});
export type DocumentRule = z.infer<typeof DocumentRule>;

/** A body whose meetings agree outcomes. `remindersFrom` is null while reminders are off; weekdays are ISO (1 is Monday). */
export const BodyView = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  timeZone: z.string(),
  calendar: z.object({
    workingDays: z.array(z.number().int().min(1).max(7)).readonly(),
    holidays: z.array(IsoDateText).readonly(),
  }),
  mandate: z.array(z.string()).readonly(),
  secretariat: z.string().nullable(),
  insideEntities: z.array(z.string()).readonly(),
  remindersFrom: IsoDateText.nullable(),
  documentRule: DocumentRule.nullable(),
  mandateEndedOn: IsoDateText.nullable(),
  version: Version,
});
export type BodyView = z.infer<typeof BodyView>;

/** ISO 8601: 1 is Monday. */
const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** ISO weekdays; holidays are days on which nobody works whatever the weekday. */
const WorkingCalendar = z.object({ workingDays: z.array(Weekday).min(1), holidays: z.array(IsoDateText).default([]) });
const TimeZone = z.string().refine(isTimeZone, 'an IANA time zone, such as Europe/Zurich');

/** The time zone decides what "today", "overdue" and "days left" mean for the body; the calendar when mail goes out. */
export const EstablishBodyBody = z.object({
  body: Slug,
  name: Words.max(300),
  parent: Slug.nullable().default(null),
  timeZone: TimeZone,
  calendar: WorkingCalendar.default({ workingDays: [1, 2, 3, 4, 5], holidays: [] }),
  mandate: z.array(Slug).default([]),
  effectiveOn: EffectiveOn,
});
/** `offices` are further offices of the secretariat: what they own is overdue where an update is awaited of others. */
export const SecretariatBody = z.object({ entity: Slug, offices: z.array(Slug).default([]), effectiveOn: EffectiveOn });

export const WorkingCalendarBody = WorkingCalendar.extend({ effectiveOn: EffectiveOn });
export const TimeZoneBody = z.object({ timeZone: TimeZone, effectiveOn: EffectiveOn });
export const ParentBodyBody = z.object({
  parent: Slug.nullable().describe('Whom the body reports to; null: nobody'),
  effectiveOn: EffectiveOn,
});
export const DocumentRuleBody = z.object({
  rule: DocumentRule.nullable().describe('Null: no rule, so that each meeting announces its own day or none'),
  effectiveOn: EffectiveOn,
});
export const MandateBody = z.object({ reason: Words, effectiveOn: EffectiveOn });

export const ReminderSwitchBody = z.object({ on: z.boolean() });

/**
 * `documentsUntil` is the last day on which documents are taken, as announced or by the rule of the body; `circular` opens a
 * consultation by correspondence. `report` says whether one is held and has been gone
 * through, the same to everybody; `reports` are the documents held that the asker may see, `reviewed` those of them that a reader has gone through. `closedOn` is null until somebody says
 * that the register holds what the meeting agreed.
 */
export const MeetingView = z.object({
  id: z.string(),
  bodies: z.array(z.string()).readonly(),
  kind: OccasionKind,
  ordinal: z.number().int().nullable(),
  from: IsoDateText.nullable(),
  to: IsoDateText.nullable(),
  title: z.string(),
  parentSessionOf: z.string().nullable(),
  circular: z.string().nullable(),
  documentsUntil: z.object({ on: IsoDateText, announced: z.boolean() }).nullable(),
  cancelled: z.boolean(),
  report: ReportState,
  reports: z.array(z.string()).readonly(),
  reviewed: z.array(z.string()).readonly(),
  closedOn: IsoDateText.nullable(),
  nextNumber: z.number().int(),
  version: Version,
});
export type MeetingView = z.infer<typeof MeetingView>;

/** One mail with the checkpoint of a closing. `problem` says why it failed, which is tried again, or was not sent after all. */
export const ClosingMailView = z.object({
  name: z.string(),
  roles: z.array(z.enum(['chair', 'auditor'])).readonly(),
  state: z.enum(['planned', 'claimed', 'sent', 'failed', 'suppressed']),
  problem: z.string().nullable(),
  settledAt: z.string().nullable(),
});
export type ClosingMailView = z.infer<typeof ClosingMailView>;

/**
 * What became of a meeting's closing. The checkpoint is null until it is signed, some seconds after the closing; once it is and there
 * are no mails, neither a chair nor an auditor was known.
 */
export const ClosingView = z.object({
  closedOn: IsoDateText.nullable(),
  checkpoint: z.object({ number: z.number().int(), size: z.number().int() }).nullable(),
  mails: z.array(ClosingMailView).readonly(),
});
export type ClosingView = z.infer<typeof ClosingView>;

const Day = IsoDateText.nullable().default(null);

/** Dates may be unknown; the ordinal then gives the order. The first body is the one whose officers manage the meeting. */
export const ConveneMeetingBody = z.object({
  meeting: Slug,
  bodies: z.array(Slug).min(1),
  kind: OccasionKind.default('meeting'),
  ordinal: z.number().int().min(1).max(9_999).nullable().default(null),
  from: Day,
  to: Day,
  parentSessionOf: Slug.optional(),
  circular: Words.max(100).optional().describe('Of a consultation by correspondence: the circular that opens it'),
  title: Words.max(300),
  effectiveOn: EffectiveOn,
});
export const ReschedulingBody = z.object({ from: Day, to: Day, reason: Words, effectiveOn: EffectiveOn });
export const DocumentDeadlineBody = z.object({
  on: IsoDateText.nullable().describe('Null: the rule of the body counts again'),
  effectiveOn: EffectiveOn,
});
export const CancellationBody = z.object({ reason: Words, effectiveOn: EffectiveOn });
export const ClosingBody = z.object({ effectiveOn: EffectiveOn });
export const ReportBody = z.object({ document: Slug, effectiveOn: EffectiveOn });
