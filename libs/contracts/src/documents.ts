import { z } from 'zod';
import { IsoDateText, Slug, Visibility, Words } from './common.js';

export const DocumentKind = z.enum(['report']);
export const DocumentStage = z.enum(['draft', 'final', 'transmitted', 'considered']);
export const VersionNature = z.enum(['original', 'revision', 'corrigendum', 'addendum', 'translation']);

const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en')
  .default('en');

const VersionName = z
  .string()
  .max(20)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'a name such as 2 or Rev.1');

export const DocumentParams = z.object({ document: Slug });
export const DocumentsQuery = z.object({ body: Slug.optional(), meeting: Slug.optional() });
/** Left out: the version that governs, the newest whole text in the language of the original. */
export const VersionQuery = z.object({ version: z.string().max(20).optional() });

export const DocumentVersionView = z.object({
  version: z.string(),
  stage: DocumentStage,
  language: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number().int(),
  nature: VersionNature,
  /** The version that it revises, puts right, adds to or translates; null for the original. */
  of: z.string().nullable(),
  /** How far it has come, and when. */
  stages: z
    .array(
      z.object({
        stage: DocumentStage,
        on: z.string().meta({ format: 'date' }),
        meeting: z.string().nullable(),
        symbol: z.string().nullable(),
      }),
    )
    .readonly(),
});

export const DocumentView = z.object({
  id: z.string(),
  kind: DocumentKind,
  symbol: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  meetings: z.array(z.string()).readonly(),
  language: z.string(),
  visibility: Visibility,
  versions: z.array(DocumentVersionView).readonly(),
  version: z.number().int(),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** `start` and `end` (exclusive) are offsets into the extracted text in UTF-16 code units. */
export const ParagraphView = z.object({
  paragraph: z.string(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type ParagraphView = z.infer<typeof ParagraphView>;

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_BASE64 = Math.ceil(MOST_BYTES / 3) * 4;

/** The file stands in `text`, or in `base64` whatever its kind. At most 50 MB. */
const File = {
  language: Language,
  stage: DocumentStage.default('final'),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'a media type such as text/plain')
    .default('text/plain'),
  text: z.string().min(1).max(MOST_BYTES).optional(),
  base64: z.base64().min(4).max(MOST_BASE64).optional(),
  effectiveOn: IsoDateText.describe('The date on which it was received'),
};
const isOneFile = ({ text, base64 }: { readonly text?: string | undefined; readonly base64?: string | undefined }) =>
  (text === undefined) !== (base64 === undefined);
const ONE_FILE = { path: ['text'], message: 'Send the file as text or as base64, one of the two.' };

export const RegisterDocumentBody = z
  .object({
    document: Slug,
    kind: DocumentKind.default('report'),
    symbol: Words.max(60).nullable().default(null),
    meetings: z.array(Slug).min(1),
    body: Slug,
    title: Words.max(300),
    visibility: Visibility.default('members'),
    ...File,
  })
  .refine(isOneFile, ONE_FILE);
export type RegisterDocumentBody = z.infer<typeof RegisterDocumentBody>;

/**
 * A further version. `version` is what citations name it by. In another language it is a translation of `of`; otherwise
 * `nature` says what it is to `of`, which, left out, is the version that governs.
 */
export const ReceiveVersionBody = z
  .object({
    version: VersionName,
    nature: z.enum(['revision', 'corrigendum', 'addendum']).optional(),
    of: VersionName.optional(),
    ...File,
  })
  .refine(isOneFile, ONE_FILE);
export type ReceiveVersionBody = z.infer<typeof ReceiveVersionBody>;

export const VersionParams = DocumentParams.extend({ version: VersionName });

/** A session of the parent body is named for what was transmitted to it or considered there. */
export const AdvanceVersionBody = z.object({
  to: z.enum(['final', 'transmitted', 'considered']),
  meeting: Slug.optional(),
  /** Its symbol there: `C24/18-E`. */
  symbol: Words.max(60).optional(),
  note: Words.optional(),
  effectiveOn: IsoDateText.describe('The date on which it happened'),
});

/** `from` left out: the version that this one revises, puts right or adds to. */
export const ChangesQuery = z.object({ from: VersionName.optional() });

export const ParagraphChangeView = z.object({
  change: z.enum(['changed', 'renumbered', 'removed', 'added']),
  /** Its number in the earlier version; null where it is new. */
  from: z.string().nullable(),
  /** Its number in the later version; null where it is gone. */
  to: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export const DocumentChangesView = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(ParagraphChangeView).readonly(),
});
export type DocumentChangesView = z.infer<typeof DocumentChangesView>;

/** `citation`: the place in the outcome's own list. For a correction, `paragraph` and `wording` say where and how the version states it. */
export const VersionDecisionBody = z
  .object({
    decision: z.enum(['keep', 'correct', 'withdraw']),
    version: VersionName,
    citation: z.number().int().min(0).default(0),
    paragraph: z.string().min(1).max(80).optional(),
    wording: Words.optional(),
    reason: Words,
    effectiveOn: IsoDateText.describe('The date from which it holds'),
  })
  .refine(
    ({ decision, paragraph, wording }) => decision !== 'correct' || (paragraph !== undefined && wording !== undefined),
    {
      path: ['wording'],
      message: 'Say where the version states it, and how.',
    },
  );

export const VersionMattersView = z.object({
  document: z.string(),
  version: z.string(),
  /** How many of `matters` nobody has decided on yet. */
  undecided: z.number().int(),
  matters: z
    .array(
      z.object({
        id: z.string(),
        reference: z.string(),
        title: z.string(),
        /** What If-Match is compared with. */
        outcomeVersion: z.number().int(),
        /** The place in the outcome's own list of citations. */
        citation: z.number().int(),
        citedVersion: z.string(),
        paragraph: z.string(),
        change: z.enum(['changed', 'renumbered', 'removed']),
        /** Where the version has it; null where it is gone. */
        newParagraph: z.string().nullable(),
        /** The whole paragraph in the version cited, and in this one. */
        before: z.string().nullable(),
        after: z.string().nullable(),
        /** As the register has it. */
        wording: z.string(),
        decision: z.enum(['keep', 'correct', 'withdraw']).nullable(),
      }),
    )
    .readonly(),
});
export type VersionMattersView = z.infer<typeof VersionMattersView>;
