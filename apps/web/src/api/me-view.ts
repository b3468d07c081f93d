import { z } from 'zod';

/** Who is signed in and what they may do; an entry without a body counts for every body. */
export const MeView = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }),
  memberships: z.array(z.object({ role: z.string(), bodyId: z.string().nullable(), entityId: z.string().nullable() })),
  abilities: z.array(z.object({ bodyId: z.string().nullable(), abilities: z.array(z.string()) })),
});
export type MeView = z.infer<typeof MeView>;
