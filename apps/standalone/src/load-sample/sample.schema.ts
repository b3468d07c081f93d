import { isoDateOf } from '@app/kernel';
import {
  meetingRelations,
  outcomeKinds,
  positions,
  purposes,
  relationTypes,
  stepTypes,
  viewTypes,
} from '@app/outcomes';
import { z } from 'zod';

const IsoDate = z.iso.date().transform(isoDateOf);
const Words = z.string().min(1);
/** `CWG-COP-20/14` */
const Reference = z.string().regex(/^[A-Z0-9-]+\/[1-9]\d*$/);
/** Index into the outcome's citations; null where no report says so and a person set it. */
const RestsOn = z.int().min(0).nullable();
const StatedBy = z.enum(['source', 'person']);

/** Words of a report with the place where they stand, so that every fact can be looked up. */
const Source = z.strictObject({ document: Words, paragraph: Words, quote: Words });

const Due = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('date'), on: IsoDate }),
  z.strictObject({ type: z.literal('meeting'), relation: z.enum(meetingRelations), meeting: Words }),
  z.strictObject({ type: z.literal('period'), from: IsoDate, to: IsoDate }),
]);

const Outcome = z.strictObject({
  reference: Reference,
  kind: z.enum(outcomeKinds),
  title: Words.max(90),
  /** Left out: the first stage of the kind. */
  stage: Words.optional(),
  /** The first is the statement it is recorded from; the others restate it. Quotes are verbatim. */
  citations: z.array(z.strictObject({ paragraph: Words, quote: Words })).min(1),
  owners: z.array(z.strictObject({ entity: Words, restsOn: RestsOn })),
  addressees: z.array(z.strictObject({ entity: Words, purpose: z.enum(purposes), restsOn: RestsOn })),
  deadlines: z.array(z.strictObject({ due: Due, words: Words, restsOn: RestsOn })),
  instruments: z.array(Words),
  holder: Words.optional(),
  /** Whose word it is, where it is not the group's own. */
  issuers: z.array(z.strictObject({ entity: Words, restsOn: RestsOn })).optional(),
  positions: z.array(z.strictObject({ entity: Words, position: z.enum(positions), restsOn: RestsOn })).optional(),
  view: z.strictObject({ type: z.enum(viewTypes), wordInSource: z.boolean() }).optional(),
  relations: z
    .array(
      z.strictObject({
        relation: z.enum(relationTypes),
        target: Reference,
        statedBy: StatedBy,
        note: Words.optional(),
      }),
    )
    .default([]),
  views: z.array(z.strictObject({ view: Reference, statedBy: StatedBy, note: Words.optional() })).default([]),
});
export type SampleOutcome = z.infer<typeof Outcome>;

/** What this report says of an outcome of an earlier meeting. `statedBy: person`: a reader saw the link, the note says why. */
const Later = z.strictObject({
  outcome: Reference,
  step: z.enum(stepTypes),
  meeting: Words,
  paragraph: Words,
  quote: Words,
  statedBy: StatedBy,
  details: z.strictObject({ owner: Words.optional() }),
  note: Words.optional(),
});
export type SampleLater = z.infer<typeof Later>;

/** What a reader found in one report. */
export const Decisions = z.strictObject({ document: Words, outcomes: z.array(Outcome), later: z.array(Later) });
export type Decisions = z.infer<typeof Decisions>;

const Meeting = z.strictObject({
  id: Words,
  kind: z.enum(['meeting', 'parent_session']),
  ordinal: z.int().min(1).nullable(),
  title: Words,
  sessionOf: Words.nullable(),
  /** First and last day; null where no report states them. */
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  /** Where a report speaks of it; null: known only as one of a series. */
  source: Source.nullable(),
  note: Words.optional(),
});

const Report = z.strictObject({
  id: Words,
  symbol: Words.nullable(),
  title: Words,
  /** Within the folder of the sample. */
  file: Words,
  meetings: z.array(Words).min(1),
  version: Words,
  stage: z.enum(['draft', 'final', 'transmitted']),
  language: Words,
  /** Its own date; where it bears none, the last day of its last meeting. */
  on: IsoDate,
});
export type SampleReport = z.infer<typeof Report>;

/** ISO 8601: 1 is Monday. */
const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

export const Workspace = z.strictObject({
  /** From when the body, its meetings and the directory stand in the register. */
  since: IsoDate,
  body: z.strictObject({
    id: Words,
    name: Words,
    parent: Words,
    timeZone: Words,
    calendar: z.strictObject({ workingDays: z.array(Weekday), holidays: z.array(IsoDate) }),
    secretariat: z.strictObject({ entity: Words, offices: z.array(Words) }),
    mandate: z.array(Words),
  }),
  meetings: z.array(Meeting),
  documents: z.array(Report),
});
export type Workspace = z.infer<typeof Workspace>;

export const Directory = z.strictObject({
  entities: z.array(
    z.strictObject({
      id: Words,
      kind: z.enum(['state', 'organization', 'organ', 'office', 'group']),
      name: Words,
      aliases: z.array(Words),
      email: z.email().nullable(),
      note: Words.optional(),
    }),
  ),
  instruments: z.array(
    z.strictObject({
      id: Words,
      kind: z.enum(['resolution', 'decision', 'recommendation', 'convention', 'treaty', 'other']),
      title: Words,
      /** Spellings with the place where a report uses them. */
      aliases: z.array(z.strictObject({ text: Words, document: Words, paragraph: Words })),
      note: Words.optional(),
    }),
  ),
});
export type Directory = z.infer<typeof Directory>;

export const People = z.array(
  z.strictObject({
    id: Words,
    name: Words,
    email: z.email(),
    memberships: z.array(
      z.strictObject({
        role: z.enum(['system_manager', 'secretariat', 'chair', 'focal_point', 'auditor', 'reader']),
        entity: Words.nullable(),
        body: Words.nullable(),
      }),
    ),
  }),
);
export type People = z.infer<typeof People>;

/** Statements that a reader went through and did not record, with the reason. Never loaded. */
export const LeftOut = z.array(z.strictObject({ ...Source.shape, reason: Words }));
export type LeftOut = z.infer<typeof LeftOut>;
