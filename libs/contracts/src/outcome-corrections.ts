import { z } from 'zod';
import { IsoDateText, Slug, Words } from './common.js';
import { Citation, Due } from './outcome-commands.js';
import { OutcomeKind, Purpose } from './outcome-vocabulary.js';

const index = z.number().int().min(0).describe('Its place in the list that the outcome shows, from 0');

/** One thing that was recorded wrongly, and how it should read. The reference is given once and has no correction. */
const field = {
  citation: z.object({ field: z.literal('citation'), index, to: Citation }),
  kind: z.object({
    field: z.literal('kind'),
    to: OutcomeKind,
    stage: z.string().min(1).max(60).describe('The stage of the new kind that it stands at; its life begins there'),
  }),
  owner: z.object({ field: z.literal('owner'), from: Slug, to: Slug }),
  addressee: z.object({
    field: z.literal('addressee'),
    from: Slug.nullable().describe('Null: an addressee that the recording left out'),
    to: Slug,
    purpose: Purpose,
  }),
  deadline: z.object({ field: z.literal('deadline'), index, to: Due, words: Words }),
  meeting: z.object({ field: z.literal('meeting'), to: Slug }),
  holder: z.object({ field: z.literal('holder'), to: Slug }),
  instruments: z.object({ field: z.literal('instruments'), to: z.array(Slug).max(50) }),
  issuers: z.object({
    field: z.literal('issuers'),
    to: z.array(Slug).max(50).describe('Whose word it is: all of them; empty where it is the word of the group itself'),
  }),
  commentsUntil: z.object({
    field: z.literal('comments_until'),
    to: IsoDateText.nullable().describe('The last day on which comments on the draft are taken; null: none was said'),
  }),
  deadlineStruck: z.object({
    field: z.literal('deadline_struck'),
    due: Due.describe('The limit that never was, as the outcome shows it'),
    addressee: Slug.optional().describe('Whom the limit names, where it names somebody'),
  }),
  addresseeStruck: z.object({ field: z.literal('addressee_struck'), entity: Slug }),
  ownerStruck: z.object({ field: z.literal('owner_struck'), entity: Slug }),
};

export const Correction = z.discriminatedUnion('field', [
  field.citation,
  field.kind,
  field.owner,
  field.addressee,
  field.deadline,
  field.meeting,
  field.holder,
  field.instruments,
  field.issuers,
  field.commentsUntil,
  field.deadlineStruck,
  field.addresseeStruck,
  field.ownerStruck,
]);
export type Correction = z.infer<typeof Correction>;

export const CorrectionBody = z.object({
  correction: Correction,
  reason: Words,
  effectiveOn: IsoDateText.optional().describe(
    'The day from which it reads so; left out: the first day on which what is corrected stood there',
  ),
});
export type CorrectionBody = z.infer<typeof CorrectionBody>;
