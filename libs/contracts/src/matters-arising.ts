import { z } from 'zod';
import { answeredMoment, answerPart, AnswerQuery, partOfAnswer, ToldRow } from './answers.js';
import { IsoDateText, Named, Slug } from './common.js';

export const MattersArisingQuery = AnswerQuery.extend({
  next: Slug.optional().describe('The meeting they arise at; left out: the next one'),
});
export type MattersArisingQuery = z.infer<typeof MattersArisingQuery>;
export const MattersArisingPartQuery = MattersArisingQuery.extend(answerPart);
export type MattersArisingPartQuery = z.infer<typeof MattersArisingPartQuery>;
export const Matter = ToldRow.extend({
  /** Not mentioned in the last reviewed reports, in words. */
  silence: z.string().nullable(),
  /** A limit hangs on a meeting that was cancelled: a person has to say what holds. */
  awaitsDecision: z.boolean(),
});
export type Matter = z.infer<typeof Matter>;
/**
 * Each list names outcomes by id, and only such as stand in `matters`: of an answer in parts, those of this part. `counts` are
 * of the whole.
 */
export const MattersArisingView = z.object({
  body: z.string(),
  /** The meeting they are for. */
  meeting: z.object({
    id: z.string(),
    title: z.string(),
    from: IsoDateText.nullable(),
    to: IsoDateText.nullable(),
    daysLeft: z.number().int().nullable(),
  }),
  /** The meeting before it that was held last; what came after it is new to the next one. */
  last: z.object({ id: z.string(), title: z.string(), to: IsoDateText.nullable() }).nullable(),
  matters: z.array(Matter),
  counts: z.object({
    due: z.number().int(),
    reported: z.number().int(),
    toVerify: z.number().int(),
    parent: z.number().int(),
    silent: z.number().int(),
  }),
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
  ...partOfAnswer,
  ...answeredMoment,
});
export type MattersArisingView = z.infer<typeof MattersArisingView>;
