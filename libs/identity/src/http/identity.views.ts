import { parseIsoDate, type IsoDate } from '@app/kernel';
import { z } from 'zod';
import { ABILITIES, ROLES } from '../domain/access.js';

export const isoDate = z
  .string()
  .refine((text) => parseIsoDate(text) !== null, 'Expected a date of the calendar, YYYY-MM-DD.')
  .transform((text) => text as IsoDate)
  .meta({ format: 'date' });

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    // A RangeError is how Intl says no.
    return false;
  }
}

export const newPersonBody = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** Without one the person cannot sign in. */
  email: z.email().max(254).nullable().default(null),
  language: z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh']).default('en'),
  timeZone: z.string().refine(isTimeZone, 'Expected an IANA time zone, such as Europe/Zurich.').default('UTC'),
});

export const newMembershipBody = z
  .strictObject({
    role: z.enum(ROLES),
    bodyId: z.string().min(1).max(100).nullable().default(null),
    entityId: z.string().min(1).max(100).nullable().default(null),
    from: isoDate,
    until: isoDate.nullable().default(null),
  })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], error: 'Ends before it begins.' })
  .refine(({ role, entityId }) => role !== 'focal_point' || entityId !== null, {
    path: ['entityId'],
    error: 'A focal point acts for an entity.',
  });

export const newApiKeyBody = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    role: z.enum(ROLES),
    bodyId: z.string().min(1).max(100).nullable().default(null),
    entityId: z.string().min(1).max(100).nullable().default(null),
  })
  .refine(({ role, entityId }) => role !== 'focal_point' || entityId !== null, {
    path: ['entityId'],
    error: 'A focal point acts for an entity.',
  });
export const apiKeyView = z.object({ id: z.uuid(), key: z.string() });

export const personParams = z.object({ id: z.uuid() });
export const createdView = z.object({ id: z.uuid() });

const dateText = z.string().meta({ format: 'date' });

export const meView = z.object({
  person: z.object({
    id: z.uuid(),
    kind: z.enum(['human', 'service']),
    name: z.string(),
    email: z.string().nullable(),
    language: z.string(),
    timeZone: z.string(),
  }),
  memberships: z.array(
    z.object({
      role: z.enum(ROLES),
      bodyId: z.string().nullable(),
      entityId: z.string().nullable(),
      from: dateText,
      until: dateText.nullable(),
    }),
  ),
  /** One entry for each body of the memberships; null stands for every body. */
  abilities: z.array(z.object({ bodyId: z.string().nullable(), abilities: z.array(z.enum(ABILITIES)) })),
});
