import { EvidenceMediaType, IsoDateText, MOST_EVIDENCE_BYTES, Words } from '@app/contracts';
import { DomainError, isoDateOf, type IsoDate } from '@app/kernel';
import { z } from 'zod';
import { type AnswerKind, answerKinds } from '../../domain/answers/answer.events.js';
import { type FormPart, readMultipart } from './read-multipart.js';

/** What somebody filled in on the page, as it came: all text, and shown again where something is missing. */
export type AnswerFields = Readonly<Record<(typeof fieldNames)[number], string>>;
const fieldNames = ['kind', 'until', 'note', 'link', 'as', 'by'] as const;

export interface SentFile {
  readonly name: string;
  readonly mediaType: EvidenceMediaType;
  readonly bytes: Buffer;
}

export type FieldProblem =
  | 'kind-missing'
  | 'until-missing'
  | 'until-past'
  | 'note-missing'
  | 'note-long'
  | 'link-broken'
  | 'as-missing'
  | 'by-missing'
  | 'by-long'
  | 'file-kind'
  | 'file-large';

/** What is wrong, by field. */
export type FieldProblems = Readonly<Partial<Record<keyof AnswerFields | 'file', FieldProblem>>>;

/** An answer as the page sends it, once it is whole. */
export interface FilledAnswer {
  readonly kind: AnswerKind;
  readonly until: IsoDate | null;
  readonly note: string;
  readonly link: string;
  readonly forwarded: boolean;
  readonly by: string;
  readonly file: SentFile | null;
}

export interface SentForm {
  readonly fields: AnswerFields;
  readonly file: FormPart | null;
}

export const EMPTY_FIELDS: AnswerFields = { kind: '', until: '', note: '', link: '', as: '', by: '' };

/** Reads what a browser sends, with a file or without. Throws `answer-unreadable`. */
export function readForm(body: unknown, contentType: string): SentForm {
  const parts = body instanceof Buffer ? partsOf(body, contentType) : null;
  if (parts === null)
    throw new DomainError('answer-unreadable', 'The form did not arrive whole. Go back and send it again.');
  const textOf = (name: string): string =>
    parts
      .find((part) => part.name === name && part.fileName === null)
      ?.bytes.toString()
      .trim() ?? '';
  // A browser sends an empty file where none was chosen.
  const file = parts.find(({ name, fileName, bytes }) => name === 'file' && fileName !== null && bytes.length > 0);
  return {
    fields: Object.fromEntries(fieldNames.map((name) => [name, textOf(name)])) as AnswerFields,
    file: file ?? null,
  };
}

function partsOf(body: Buffer, contentType: string): readonly FormPart[] | null {
  if (contentType.startsWith('multipart/form-data')) return readMultipart(body, contentType);
  const fields = [...new URLSearchParams(body.toString())];
  return fields.map(([name, value]) => ({ name, fileName: null, mediaType: '', bytes: Buffer.from(value) }));
}

const link = z.url({ protocol: /^https?$/ }).max(2000);
const name = z.string().max(200);

/** The answer, or what is wrong with it. `today` is the body's. */
export function checkForm(
  { fields, file }: SentForm,
  today: IsoDate,
): FilledAnswer | { readonly problems: FieldProblems } {
  const kind = answerKinds.find((each) => each === fields.kind);
  const sent = file === null ? null : sentFile(file);
  const problems: FieldProblems = {
    ...(kind === undefined && { kind: 'kind-missing' }),
    ...(kind === 'more_time' && dayProblem(fields.until, today)),
    ...(kind === 'note' && fields.note === '' && { note: 'note-missing' }),
    ...(fields.note !== '' && !Words.safeParse(fields.note).success && { note: 'note-long' }),
    ...(fields.link !== '' && !link.safeParse(fields.link).success && { link: 'link-broken' }),
    ...(fields.as === '' && { as: 'as-missing' }),
    ...(fields.as === 'other' && fields.by === '' && { by: 'by-missing' }),
    ...(!name.safeParse(fields.by).success && { by: 'by-long' }),
    ...(typeof sent === 'string' && { file: sent }),
  };
  if (kind === undefined || Object.keys(problems).length > 0 || typeof sent === 'string') return { problems };
  const forwarded = fields.as === 'other';
  return {
    ...{ kind, note: fields.note, link: fields.link, forwarded, file: sent },
    until: kind === 'more_time' ? isoDateOf(fields.until) : null,
    by: forwarded ? fields.by : '',
  };
}

function dayProblem(until: string, today: IsoDate): FieldProblems {
  if (!IsoDateText.safeParse(until).success) return { until: 'until-missing' };
  return until <= today ? { until: 'until-past' } : {};
}

function sentFile({ fileName, mediaType, bytes }: FormPart): SentFile | FieldProblem {
  const known = EvidenceMediaType.safeParse(mediaType);
  if (!known.success) return 'file-kind';
  if (bytes.length > MOST_EVIDENCE_BYTES) return 'file-large';
  return { name: fileNameOf(fileName ?? ''), mediaType: known.data, bytes };
}

/** Without a path, and without what a name cannot hold. */
function fileNameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200) || 'file'
  );
}
