import { z } from 'zod';
import { AsOf, AsRecorded, IsoDateText, Named, Slug } from './common.js';
import { Citation } from './outcome-commands.js';
import { OutcomeView, RegisterPage, RegisterQuery, RegisterRow } from './outcome-views.js';
import { Disposition, OutcomeKind } from './outcome-vocabulary.js';

const moment = { asOf: RegisterPage.shape.asOf, asRecorded: RegisterPage.shape.asRecorded };
const Year = z.string().regex(/^[1-9]\d{3}$/, 'a year of four digits');

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
  ...moment,
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
/** What is under way and was not spoken of in the last report that was reviewed, the longest silence first. */
export const SilenceView = z.object({ body: z.string(), rows: z.array(SilenceRow), ...moment });
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
export const StuckView = z.object({ body: z.string(), times: z.number().int(), rows: z.array(StuckRow), ...moment });
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
/** By body, meeting and kind, and by nothing else: states are not ranked or compared. */
export const AgeingView = z.object({
  body: z.string(),
  all: AgeFigures,
  byMeeting: z.array(z.object({ meeting: z.string(), figures: AgeFigures })),
  byKind: z.array(z.object({ kind: OutcomeKind, figures: AgeFigures })),
  /** Outcomes of occasions of which no report was reviewed: counted in no figure. */
  leftOut: z.object({ outcomes: z.number().int(), meetings: z.array(z.string()) }),
  ...moment,
});
export type AgeingView = z.infer<typeof AgeingView>;

export const AgeingQuery = RegisterQuery.pick({ body: true, asOf: true, asRecorded: true });
export type AgeingQuery = z.infer<typeof AgeingQuery>;

export const MattersArisingQuery = AnswerQuery.extend({
  next: Slug.optional().describe('The meeting they arise at; left out: the next one'),
});
export type MattersArisingQuery = z.infer<typeof MattersArisingQuery>;
export const Matter = ToldRow.extend({
  /** Not mentioned in the last reviewed reports, in words. */
  silence: z.string().nullable(),
  /** A limit hangs on a meeting that was cancelled: a person has to say what holds. */
  awaitsDecision: z.boolean(),
});
export type Matter = z.infer<typeof Matter>;
/** Each part names outcomes by id; all of them stand once in `matters`. */
export const MattersArisingView = z.object({
  body: z.string(),
  /** The meeting they are for. */
  next: z.object({
    id: z.string(),
    title: z.string(),
    from: IsoDateText.nullable(),
    to: IsoDateText.nullable(),
    daysLeft: z.number().int().nullable(),
  }),
  /** The meeting before it that was held last; what came after it is new to the next one. */
  last: z.object({ id: z.string(), title: z.string(), to: IsoDateText.nullable() }).nullable(),
  matters: z.array(Matter),
  /** What is under way, by who must act; null: nobody is named. */
  byParty: z.array(z.object({ party: Named.nullable(), outcomes: z.array(z.string()) })),
  /** What is under way and due before the meeting or at it, or overdue. */
  due: z.array(z.string()),
  /** What its owners reported since the last meeting. */
  reported: z.array(z.object({ outcome: z.string(), on: IsoDateText, words: z.string() })),
  /** Claims that wait for somebody to verify them. */
  toVerify: z.array(z.string()),
  /** What the parent body decided or was given since the last meeting. */
  parent: z.array(z.object({ outcome: z.string(), on: IsoDateText, words: z.string() })),
  /** What is under way and the last reviewed report did not mention. */
  silent: z.array(z.string()),
  ...moment,
});
export type MattersArisingView = z.infer<typeof MattersArisingView>;

const Since = z.union([Year, IsoDateText]).optional().describe('A year or a date: what was agreed or moved since then');
export const InstrumentRegisterParams = z.object({ instrument: Slug });
export const EntityPageParams = z.object({ entity: Slug });
export const SinceQuery = AnswerQuery.omit({ instrument: true, owner: true }).extend({ since: Since });
export type SinceQuery = z.infer<typeof SinceQuery>;

/** Everything the register holds about one instrument. */
export const InstrumentRegisterView = z.object({
  body: z.string(),
  instrument: Named.extend({
    aliases: z.array(z.string()),
    /** `Rev. Bucharest, 2022`, with the spellings that cite it. */
    versions: z.array(z.object({ version: z.string(), aliases: z.array(z.string()) })),
    /** Where sources disagree. */
    warnings: z.array(z.string()),
  }),
  since: IsoDateText.nullable(),
  /** Whether the body works under it. */
  isMandate: z.boolean(),
  /** In true order of time; `tied`: not about the instrument itself, but about an outcome that is. */
  rows: z.array(ToldRow.extend({ tied: z.boolean() })),
  ...moment,
});
export type InstrumentRegisterView = z.infer<typeof InstrumentRegisterView>;

/** What one entity has promised, was asked for, and reported. */
export const EntityPageView = z.object({
  body: z.string(),
  entity: Named.extend({ kind: z.string() }),
  since: IsoDateText.nullable(),
  rows: z.array(ToldRow),
  /** Outcomes by what the entity has to do with them. */
  roles: z.object({
    promised: z.array(z.string()),
    owns: z.array(z.string()),
    addressed: z.array(z.string()),
    holds: z.array(z.string()),
    supports: z.array(z.string()),
    opposes: z.array(z.string()),
  }),
  /** What it reported or claimed, the newest first. */
  reported: z.array(
    z.object({ outcome: z.string(), on: IsoDateText, words: z.string(), citation: Citation.nullable() }),
  ),
  ...moment,
});
export type EntityPageView = z.infer<typeof EntityPageView>;
