import { z } from 'zod';
import { CommandAnswer, IsoDateText, Named, Slug, Uuid } from './common.js';

export const MailboxQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().optional(),
});
export const MailParams = z.object({ id: Uuid });

/** One line of the local mailbox. `at` is an instant, ISO 8601. */
export const MailSummary = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
});
export type MailSummary = z.infer<typeof MailSummary>;

/** Newest first. `delivery` is `smtp` where mail leaves this machine, so that nothing new lands here. */
export const MailboxView = z.object({
  delivery: z.enum(['mailbox', 'smtp']),
  items: z.array(MailSummary).readonly(),
  next: z.string().nullable(),
});
export type MailboxView = z.infer<typeof MailboxView>;

/** A whole mail; `html` is to be shown in a sandbox. */
export const MailView = MailSummary.extend({
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() })).readonly(),
});
export type MailView = z.infer<typeof MailView>;

const Days = z.array(z.int()).max(20).readonly().describe('In days from the limit: -30 is thirty days before');
const Chase = z.object({
  days: Days,
  toChair: z.int().nullable().describe('Days after the limit at which the chair is told; null: never'),
});
const daysAhead = z.int().describe('In days');

/** How a body reminds, whole; the domain says what is possible. */
export const ReminderPolicyBody = z.object({
  inside: Chase.describe("The secretariat's own offices, counted from the limit"),
  outside: Chase.extend({
    release: z.enum(['by_officer', 'automatic']),
    signatory: z.string().trim().min(1).max(200).nullable(),
    replyTo: z.email().max(254).nullable(),
  }).describe('Others, counted from the document deadline of the meeting that a limit hangs on, else from the limit'),
  beforeMeeting: z.array(z.int()).max(20).readonly().describe('Days before a meeting at which owners get what is open'),
  incompleteAfter: daysAhead.describe('Days after its meeting at which an outcome without deadline or owner is named'),
  answerAfter: daysAhead.describe('Working days for which an answer may lie'),
  quiet: z
    .array(z.object({ from: IsoDateText, to: IsoDateText }))
    .max(50)
    .readonly(),
});
export type ReminderPolicyBody = z.infer<typeof ReminderPolicyBody>;

/** `standard`: the body has decided nothing of its own. */
export const ReminderPolicyView = ReminderPolicyBody.extend({
  body: z.string(),
  standard: z.boolean(),
  version: z.int(),
});
export type ReminderPolicyView = z.infer<typeof ReminderPolicyView>;

export const RemindersQuery = z.object({ body: Slug });

const ReminderReason = z.enum(['asked', 'due', 'escalated', 'before_meeting', 'claimed', 'incomplete', 'answer_waits']);
const OutcomeRef = z.object({ outcomeId: z.string(), reference: z.string(), title: z.string() });

/** One reminder to come: the day of the recipient's calendar on which it goes out, with `due` the limit it speaks of. */
export const PlannedReminder = OutcomeRef.extend({
  on: IsoDateText,
  reason: ReminderReason,
  due: IsoDateText.nullable(),
  to: Named,
});
export type PlannedReminder = z.infer<typeof PlannedReminder>;

const MomentRef = z.object({ outcomeId: Uuid, moment: z.string().min(1).max(300) });

/** What an officer has looked at, one by one or all of a day. */
export const ReleaseBody = z.object({ moments: z.array(MomentRef).min(1).max(500).readonly() });
export const DismissalBody = ReleaseBody.extend({ reason: z.string().trim().min(1).max(2000) });

/** `left`: those that are not held any more, because another officer decided or the register moved on; nothing became of them. */
export const ReleaseAnswer = z.object({
  decided: z.int(),
  left: z.array(MomentRef).readonly(),
  position: z.string().nullable().describe('To send back as X-Min-Position; null where nothing was decided'),
});
export type ReleaseAnswer = z.infer<typeof ReleaseAnswer>;

/** A reminder to somebody outside the secretariat that waits for an officer. `to`: who gets it; empty where nobody can be reached. */
export const HeldReminder = OutcomeRef.extend({
  moment: z.string(),
  on: IsoDateText.describe('The day on which it came due'),
  reason: ReminderReason,
  due: IsoDateText.nullable(),
  owner: Named,
  to: z.array(Named).readonly(),
});
export type HeldReminder = z.infer<typeof HeldReminder>;

/** A mail as it would go out, without the links to answer by. */
const PreviewedMail = z.object({ to: Named, day: IsoDateText, subject: z.string(), text: z.string() });
export type PreviewedMail = z.infer<typeof PreviewedMail>;

/** The next mail of each, by the register as it stands: the 30 soonest, within 30 days. */
export const NextMails = z.object({ body: z.string(), mails: z.array(PreviewedMail).readonly() });
export type NextMails = z.infer<typeof NextMails>;

/** `mails`: how they look to each recipient if all is released now, without the links to answer by; of the first 30 recipients. */
export const HeldReminders = z.object({
  body: z.string(),
  signatory: z.string().nullable(),
  replyTo: z.string().nullable(),
  held: z.array(HeldReminder).readonly(),
  mails: z.array(PreviewedMail).readonly(),
});
export type HeldReminders = z.infer<typeof HeldReminders>;

/** Who is reminded because an officer asked for it: with the mail of which day, or why not. */
export const RemindNowAnswer = CommandAnswer.extend({
  to: z
    .array(Named.extend({ on: IsoDateText.nullable(), why: z.string().nullable() }))
    .readonly()
    .describe('`on`: the day of the mail; null where none goes out, with `why`'),
});
export type RemindNowAnswer = z.infer<typeof RemindNowAnswer>;

/**
 * Why an owner never got a reminder: it is ahead or goes with the next mail; it is held or was dismissed by an officer; the owner
 * answered before; nobody has an address, is there, or can be reached; the recipient wants no such mail; the mail server failed;
 * no date is known; or all moments lie before the recording or the switch-on.
 */
export const NeverToldWhy = z.enum([
  ...['ahead', 'next_mail', 'held', 'dismissed', 'answered', 'away', 'no_address', 'undeliverable', 'not_sent'],
  ...['meeting_without_date', 'no_date', 'past'],
] as const);
export type NeverToldWhy = z.infer<typeof NeverToldWhy>;

/** Of all who owe something open: how many were reminded of it at least once, and each who was not, with the reason. */
export const FairnessView = z.object({
  body: z.string(),
  switchedOn: IsoDateText.nullable(),
  told: z.int(),
  never: z
    .array(
      OutcomeRef.extend({
        owner: Named,
        due: IsoDateText.nullable(),
        why: NeverToldWhy,
        on: IsoDateText.nullable().describe('Since when, or on which day, as the reason says'),
        detail: z.string().nullable(),
      }),
    )
    .readonly(),
});
export type FairnessView = z.infer<typeof FairnessView>;

/** Who would get what, when, by a policy that is not saved yet; `held`: only once an officer releases it. */
export const PolicyPreview = z.object({
  until: IsoDateText,
  total: z.int(),
  reminders: z
    .array(PlannedReminder.extend({ held: z.boolean() }))
    .max(500)
    .readonly()
    .describe('The first 500'),
});
export type PolicyPreview = z.infer<typeof PolicyPreview>;

/** A line of the ledger. Tried again or not, a mail arrives once, but for what `doubts` counts. */
export const ReminderMail = z.object({
  day: IsoDateText,
  to: Named,
  state: z.enum(['planned', 'claimed', 'sent', 'failed', 'suppressed', 'bounced']),
  why: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  outcomes: z.array(z.string()).readonly(),
  attempts: z.number().int(),
  doubts: z
    .number()
    .int()
    .describe(
      'Tries after which nobody knows whether the mail server took the mail: it had all of it and did not answer, or the program was ' +
        'killed. Each may have left a copy, all with the same Message-ID',
    ),
  lastError: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
});
export type ReminderMail = z.infer<typeof ReminderMail>;

/** Somebody from whose address mail came back: the mail server's code and words, and whether nothing is sent there for now. */
export const UndeliveredTo = Named.extend({
  kind: z.enum(['person', 'entity']),
  since: z.iso.datetime().describe('When the first mail in a row came back'),
  permanent: z.boolean().describe('The address is given up; else it may take mail another time'),
  status: z.string().describe('Of RFC 3463, or of RFC 5321 where the server gave no other'),
  reason: z.string(),
  suppressed: z.boolean().describe('Nothing is sent there for the time being'),
});
export type UndeliveredTo = z.infer<typeof UndeliveredTo>;

/**
 * The reminders of a body. `upcoming` is computed from the register as it stands, in order of days. `held`: owners outside
 * the secretariat, to whom nothing goes yet. `waiting`: outcomes whose date hangs on a meeting without one. `suppressed`:
 * moments that lie before the recording or the switch-on, counted by outcome. `unaddressed`: reminders that nobody would get.
 * `undelivered`: whom mail does not reach, until the address is corrected or a mail arrives. `choices`: who wants mail less often
 * than on each day on which something is due.
 */
export const RemindersView = z.object({
  body: z.string(),
  switchedOn: IsoDateText.nullable(),
  upcoming: z.array(PlannedReminder).readonly(),
  unaddressed: z.array(PlannedReminder.omit({ to: true })).readonly(),
  held: z.array(OutcomeRef.extend({ owner: Named })).readonly(),
  waiting: z.array(OutcomeRef.extend({ meeting: z.string() })).readonly(),
  suppressed: z
    .array(OutcomeRef.extend({ count: z.number().int(), from: IsoDateText, to: IsoDateText, why: z.string() }))
    .readonly(),
  mails: z.array(ReminderMail).readonly(),
  undelivered: z.array(UndeliveredTo).readonly(),
  choices: z.array(z.object({ to: Named, often: z.enum(['weekly', 'duties']) })).readonly(),
});
export type RemindersView = z.infer<typeof RemindersView>;
