import { z } from 'zod';
import { answeredMoment, answerPart, AnswerQuery, partOfAnswer, ToldRow } from './answers.js';
import { IsoDateText, Named, Slug } from './common.js';
import { Citation } from './outcome-commands.js';

const Year = z.string().regex(/^[1-9]\d{3}$/, 'a year of four digits');
const Since = z.union([Year, IsoDateText]).optional().describe('A year or a date: what was agreed or moved since then');
export const InstrumentRegisterParams = z.object({ instrument: Slug });
export const EntityPageParams = z.object({ entity: Slug });
export const SinceQuery = AnswerQuery.omit({ instrument: true, owner: true }).extend({ since: Since });
export type SinceQuery = z.infer<typeof SinceQuery>;
export const SincePartQuery = SinceQuery.extend(answerPart);
export type SincePartQuery = z.infer<typeof SincePartQuery>;

/** Everything the register holds about one instrument. `tied` counts the lines of the whole that are not about it themselves. */
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
  tied: z.number().int(),
  ...partOfAnswer,
  ...answeredMoment,
});
export type InstrumentRegisterView = z.infer<typeof InstrumentRegisterView>;

const ofEachRole = <T extends z.ZodType>(what: T) =>
  z.object({ promised: what, owns: what, addressed: what, holds: what, supports: what, opposes: what });

/** What one entity has promised, was asked for, and reported. Of an answer in parts, `roles` and `reported` are of its `rows`. */
export const EntityPageView = z.object({
  body: z.string(),
  entity: Named.extend({ kind: z.string() }),
  since: IsoDateText.nullable(),
  rows: z.array(ToldRow),
  /** Outcomes by what the entity has to do with them. */
  roles: ofEachRole(z.array(z.string())),
  counts: ofEachRole(z.number().int()).extend({ reported: z.number().int() }),
  /** What it reported or claimed, the newest first. */
  reported: z.array(
    z.object({ outcome: z.string(), on: IsoDateText, words: z.string(), citation: Citation.nullable() }),
  ),
  ...partOfAnswer,
  ...answeredMoment,
});
export type EntityPageView = z.infer<typeof EntityPageView>;
