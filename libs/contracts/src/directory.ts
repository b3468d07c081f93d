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

export const VersionAct = z.enum(['adopted', 'revised', 'modified']);
const InstrumentVersionName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'a name such as rev-bucharest-2022');

/** One text of an instrument. */
export const InstrumentVersionView = z.object({
  version: z.string(),
  act: VersionAct,
  /** The conference or council. */
  by: z.string(),
  place: z.string().nullable(),
  on: z.string().nullable().meta({ format: 'date' }),
  aliases: z.array(z.string()).readonly(),
});

/** An owner or addressee; never a person. */
export const EntityView = z.object({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  email: z.string().nullable(),
  /** The day on which it ceased to be. */
  dissolvedOn: z.string().nullable().meta({ format: 'date' }),
  version: z.number().int(),
});
export type EntityView = z.infer<typeof EntityView>;

export const InstrumentView = z.object({
  id: z.string(),
  kind: InstrumentKind,
  title: z.string(),
  aliases: z.array(z.string()).readonly(),
  versions: z.array(InstrumentVersionView).readonly(),
  /** What texts say of it, that its versions do not bear out. */
  warnings: z.array(z.object({ alias: z.string(), words: z.string() })).readonly(),
  /** The version that the spelling asked for (`named`) cites. */
  citedVersion: z.string().nullable(),
  version: z.number().int(),
});
export type InstrumentView = z.infer<typeof InstrumentView>;

const OtherThan = z
  .array(Slug)
  .max(20)
  .default([])
  .describe('Those that bear the same name and are others; without them a known name is refused');
const Reason = Words.describe('Why it was wrong');

export const RegisterEntityBody = z.object({
  entity: Slug,
  kind: EntityKind,
  name: Words.max(300),
  aliases: Aliases,
  email: z.email().nullable().default(null),
  otherThan: OtherThan,
  effectiveOn: EffectiveOn,
});
export const RenameBody = z.object({ name: Words.max(300), effectiveOn: EffectiveOn });
export const AliasBody = z.object({ alias: Words.max(300), effectiveOn: EffectiveOn });
export const AliasWithdrawalBody = AliasBody.extend({ reason: Reason });
export const RegisterInstrumentBody = z.object({
  instrument: Slug,
  kind: InstrumentKind,
  title: Words.max(300),
  aliases: Aliases,
  otherThan: OtherThan,
  effectiveOn: EffectiveOn,
});

/** With `version` it is a spelling of that version. */
export const InstrumentAliasBody = AliasBody.extend({ version: InstrumentVersionName.nullable().default(null) });
export const InstrumentAliasWithdrawalBody = InstrumentAliasBody.extend({ reason: Reason });
export const InstrumentTitleBody = z.object({ title: Words.max(300), reason: Reason, effectiveOn: EffectiveOn });

const versionFacts = {
  act: VersionAct,
  by: Words.max(200),
  place: Words.max(100).nullable().default(null),
  on: IsoDateText.nullable().default(null),
};
export const RegisterInstrumentVersionBody = z.object({
  version: InstrumentVersionName,
  ...versionFacts,
  aliases: Aliases,
  effectiveOn: EffectiveOn,
});
export const InstrumentVersionParams = InstrumentParams.extend({ version: InstrumentVersionName });
export const InstrumentVersionCorrectionBody = z.object({ ...versionFacts, reason: Reason, effectiveOn: EffectiveOn });

export const EntityAddressBody = z.object({ email: z.email().max(254).nullable(), effectiveOn: EffectiveOn });
export const DissolveEntityBody = z.object({ reason: Words, effectiveOn: EffectiveOn });
