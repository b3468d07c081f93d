import { z } from 'zod';
import { ROLES } from '../domain/access.js';
import { isoDate, newPersonBody, personParams } from '../http/identity.views.js';

const Id = z.string().min(1).max(100);
const dateText = z.string().meta({ format: 'date' });

export const peopleQuery = z.object({
  body: Id.optional(),
  entity: Id.optional(),
  role: z.enum(ROLES).optional(),
  on: isoDate.optional(),
});

const roleHeld = z.object({
  id: z.uuid(),
  role: z.enum(ROLES),
  bodyId: z.string().nullable(),
  entityId: z.string().nullable(),
  from: dateText,
  until: dateText.nullable(),
});

export const personView = z.object({
  id: z.uuid(),
  kind: z.enum(['human', 'service']),
  name: z.string(),
  email: z.string().nullable(),
  language: z.string(),
  timeZone: z.string(),
  memberships: z.array(roleHeld).readonly(),
});

/** What is left out stays as it is. */
export const personCorrectionBody = z.strictObject({
  name: newPersonBody.shape.name.optional(),
  email: z.email().max(254).nullable().optional(),
  language: newPersonBody.shape.language.unwrap().optional(),
  timeZone: newPersonBody.shape.timeZone.unwrap().optional(),
});

export const membershipParams = z.object({ membership: z.uuid() });
/** The last day on which the role holds. */
export const membershipEndBody = z.strictObject({ on: isoDate });
export const membershipDatesBody = z.strictObject({ from: isoDate, until: isoDate.nullable().default(null) });

const also = z.array(z.string().trim().min(3).max(200)).max(10).default([]);
export const mentionsQuery = z.object({
  /** Other ways in which the words may name the person, separated by `|`. */
  also: z.string().max(2_000).optional(),
});
export const mentionView = z.object({
  position: z.string(),
  streamId: z.string(),
  type: z.string(),
  effectiveOn: dateText,
  prose: z.record(z.string(), z.unknown()),
});
export const erasureBody = z.strictObject({
  /** Kept in the log: without the name. */
  reason: z.string().trim().min(1).max(1_000),
  redact: z.union([z.literal('all'), z.array(z.string().regex(/^[0-9]{1,19}$/)).max(2_000)]).default([]),
  also,
});

export const entityParams = z.object({ entity: Id });
export const focalPointsQuery = z.object({ body: Id.optional(), on: isoDate.optional() });
export const focalPointView = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string() }),
  entityId: z.string(),
  bodyId: z.string().nullable(),
  from: dateText,
  until: dateText.nullable(),
});
/** Somebody who is in the directory (`person`), or somebody new. */
export const focalPointBody = z
  .strictObject({
    person: personParams.shape.id.optional(),
    name: newPersonBody.shape.name.optional(),
    email: z.email().max(254).nullable().default(null),
    bodyId: Id.nullable().default(null),
    from: isoDate,
    until: isoDate.nullable().default(null),
  })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], error: 'Ends before it begins.' })
  .refine(({ person, name }) => (person === undefined) !== (name === undefined), {
    path: ['person'],
    error: 'Name somebody who is in the directory, or somebody new.',
  });
