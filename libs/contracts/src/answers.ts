import { z } from 'zod';
import { AsOf, AsRecorded, IsoDateText, Named } from './common.js';
import { Citation } from './outcome-commands.js';
import { OutcomeView, RegisterPage, RegisterQuery, RegisterRow } from './outcome-views.js';
import { Disposition, OutcomeKind } from './outcome-vocabulary.js';

/** The moments of both clocks that an answer is of. */
export const answeredMoment = { asOf: RegisterPage.shape.asOf, asRecorded: RegisterPage.shape.asRecorded };

/** The filters of the register that every answer across meetings takes, beside what it asks for itself. */
export const AnswerQuery = RegisterQuery.pick({
  body: true,
  meeting: true,
  kind: true,
  disposition: true,
  owner: true,
  instrument: true,
  q: true,
  asOf: true,
  asRecorded: true,
});
export type AnswerQuery = z.infer<typeof AnswerQuery>;

/** Over HTTP an answer comes in parts: so many lines, and after which. */
export const answerPart = RegisterQuery.pick({ limit: true, cursor: true }).shape;
/** `total`: lines of the whole answer. `next`: the cursor of the following part. */
export const partOfAnswer = { total: z.number().int(), next: z.string().nullable() };

export const StoryPart = z.object({
  on: IsoDateText,
  words: z.string(),
  /** The meeting it happened at, where the words do not name it. */
  meeting: Named.nullable(),
  citation: Citation.nullable(),
  paragraph: z.string().nullable(),
  /** Another outcome that the words are about. */
  outcome: z.string().nullable(),
});
export const StoryView = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  /** The story in one paragraph. */
  text: z.string(),
  parts: z.array(StoryPart),
  /** "not mentioned in 5 of 5 reports held; 7 reports missing"; null where no reviewed report is silent on it. */
  silence: z.string().nullable(),
  ...answeredMoment,
});
export type StoryView = z.infer<typeof StoryView>;
export const StoryQuery = z.object({ asOf: AsOf, asRecorded: AsRecorded });

/** A line of the register with its story, its sources and the views recorded on it. */
export const ToldRow = RegisterRow.extend({
  story: z.string(),
  wording: z.string(),
  citations: z.array(Citation.extend({ title: z.string().nullable() })),
  viewsRecorded: OutcomeView.shape.views,
});
export type ToldRow = z.infer<typeof ToldRow>;

export const SilenceRow = RegisterRow.extend({
  words: z.string(),
  lastSpoken: z.object({ meeting: z.string(), paragraph: z.string().nullable() }),
  /** Reviewed reports of later meetings, and those of them that do not speak of it. */
  reviewed: z.number().int(),
  notMentioned: z.number().int(),
  /** How many of those came after the last one that did speak of it. */
  run: z.number().int(),
  /** Held and not gone through: not silence. */
  notReviewed: z.number().int(),
  /** Later meetings of which no report is held: not silence either. */
  missing: z.array(z.string()),
});
export type SilenceRow = z.infer<typeof SilenceRow>;
export const SilenceQuery = AnswerQuery.extend({
  run: z.coerce.number().int().min(1).max(100).default(1).describe('In how many reviewed reports in a row'),
});
export type SilenceQuery = z.infer<typeof SilenceQuery>;
export const SilencePartQuery = SilenceQuery.extend(answerPart);
export type SilencePartQuery = z.infer<typeof SilencePartQuery>;
/** What is under way and was not spoken of in the last report that was reviewed, the longest silence first. */
export const SilenceView = z.object({
  body: z.string(),
  rows: z.array(SilenceRow),
  ...partOfAnswer,
  ...answeredMoment,
});
export type SilenceView = z.infer<typeof SilenceView>;

export const StuckRow = RegisterRow.extend({
  words: z.string(),
  /** Meetings that said it again since it last moved, by reviewed reports. */
  reiteratedAt: z.array(z.string()),
  /** Reiterations of which no report was reviewed: counted apart. */
  unread: z.number().int(),
  since: IsoDateText,
  /** Other records that say the same again. */
  also: z.array(z.object({ id: z.string(), reference: z.string(), meeting: z.string() })),
});
export type StuckRow = z.infer<typeof StuckRow>;
export const StuckQuery = AnswerQuery.extend({
  times: z.coerce.number().int().min(1).max(100).default(3).describe('Said again at least so often without progress'),
});
export type StuckQuery = z.infer<typeof StuckQuery>;
export const StuckPartQuery = StuckQuery.extend(answerPart);
export type StuckPartQuery = z.infer<typeof StuckPartQuery>;
export const StuckView = z.object({
  body: z.string(),
  times: z.number().int(),
  rows: z.array(StuckRow),
  ...partOfAnswer,
  ...answeredMoment,
});
export type StuckView = z.infer<typeof StuckView>;

const Share = z.object({ count: z.number().int(), of: z.number().int() });
export const AgeFigures = z.object({
  counted: z.number().int(),
  dispositions: z.record(Disposition, z.number().int()),
  /** Closed implemented, of all that was to be done and is not superseded or withdrawn. */
  implemented: Share,
  /** Spoken of again, of those of which a later report was reviewed. */
  spokenAgain: Share,
  /** Days since what is under way was agreed. */
  openDays: z.object({ median: z.number().int(), oldest: z.number().int() }).nullable(),
  openByAge: z.array(z.object({ upToDays: z.number().int().nullable(), count: z.number().int() })),
  /** Median of the days from agreed to closed implemented. */
  daysToImplement: z.number().int().nullable(),
});
export type AgeFigures = z.infer<typeof AgeFigures>;
/**
 * By body, meeting and kind, and by nothing else: states are not ranked or compared. It comes whole: it is no longer than
 * the body has meetings.
 */
export const AgeingView = z.object({
  body: z.string(),
  all: AgeFigures,
  byMeeting: z.array(z.object({ meeting: z.string(), figures: AgeFigures })),
  byKind: z.array(z.object({ kind: OutcomeKind, figures: AgeFigures })),
  /** Outcomes of occasions of which no report was reviewed: counted in no figure. */
  leftOut: z.object({ outcomes: z.number().int(), meetings: z.array(z.string()) }),
  ...answeredMoment,
});
export type AgeingView = z.infer<typeof AgeingView>;

export const AgeingQuery = RegisterQuery.pick({ body: true, asOf: true, asRecorded: true });
export type AgeingQuery = z.infer<typeof AgeingQuery>;
