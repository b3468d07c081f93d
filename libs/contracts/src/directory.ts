import { z } from 'zod';
import { IsoDateText, Slug, Words } from './common.js';

const EffectiveOn = IsoDateText.describe('The date from which it is so');
const Aliases = z.array(Words.max(300)).default([]);

export const EntityKind = z.enum(['state', 'organization', 'organ', 'office', 'group']);
export const InstrumentKind = z.enum(['resolution', 'decision', 'recommendation', 'convention', 'treaty', 'other']);

export const EntityParams = z.object({ entity: Slug });
export const InstrumentParams = z.object({ instrument: Slug });
/** `named`: all that bear the name or know it as a spelling. More than one: sources disagree. */
export const DirectoryQuery = z.object({ named: z.string().max(300).optional() });

/** An owner or addressee; never a person. */
export const EntityView = z.object({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  email: z.string().nullable(),
  version: z.number().int(),
});
export type EntityView = z.infer<typeof EntityView>;

export const InstrumentView = z.object({
  id: z.string(),
  kind: InstrumentKind,
  title: z.string(),
  aliases: z.array(z.string()).readonly(),
  version: z.number().int(),
});
export type InstrumentView = z.infer<typeof InstrumentView>;

export const RegisterEntityBody = z.object({
  entity: Slug,
  kind: EntityKind,
  name: Words.max(300),
  aliases: Aliases,
  email: z.email().nullable().default(null),
  effectiveOn: EffectiveOn,
});
export const RenameBody = z.object({ name: Words.max(300), effectiveOn: EffectiveOn });
export const AliasBody = z.object({ alias: Words.max(300), effectiveOn: EffectiveOn });
export const RegisterInstrumentBody = z.object({
  instrument: Slug,
  kind: InstrumentKind,
  title: Words.max(300),
  aliases: Aliases,
  effectiveOn: EffectiveOn,
});
