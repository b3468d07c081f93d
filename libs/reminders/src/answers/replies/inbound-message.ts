import { EvidenceMediaType } from '@app/contracts';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { SentFile } from '../answer-reminder/answer-form.js';
import { bounceReport, type BounceReport } from './bounce-report.js';
import { ownWords } from './own-words.js';

/** A mail that came in (RFC 5322), as far as it matters here. */
export interface InboundMessage {
  /** With its angle brackets; null where it has none. */
  readonly messageId: string | null;
  readonly from: { readonly name: string; readonly address: string } | null;
  /** The Message-IDs that it answers, the nearest first. */
  readonly answers: readonly string[];
  /** A program wrote it: a holiday answer, a list, a report. */
  readonly isAutomatic: boolean;
  /** What its writer wrote, without what is quoted. */
  readonly words: string;
  readonly files: readonly SentFile[];
  /** Set where it reports that a mail did not arrive (RFC 3464). */
  readonly bounce: BounceReport | null;
}

const MOST_WORDS = 10_000;
const MOST_FILES = 10;

export async function readMessage(raw: Buffer): Promise<InboundMessage> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  const bounce = bounceReport(email.attachments);
  const { name = '', address } = email.from ?? {};
  return {
    messageId: idsIn(email.messageId ?? '')[0] ?? null,
    from: address === undefined || address === '' ? null : { name, address },
    answers: [...idsIn(email.inReplyTo ?? ''), ...idsIn(email.references ?? '').toReversed()],
    isAutomatic: bounce !== null || isAutomatic(header),
    words: ownWords(email.text ?? textOf(email)).slice(0, MOST_WORDS),
    files: email.attachments.flatMap(sentFile).slice(0, MOST_FILES),
    bounce,
  };
}

/** RFC 3834, and what came before it. */
function isAutomatic(header: (name: string) => string): boolean {
  const auto = header('auto-submitted').toLowerCase();
  return (
    (auto !== '' && !auto.startsWith('no')) ||
    /\b(bulk|junk|list|auto_reply)\b/i.test(header('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'list-id'].some((name) => header(name) !== '') ||
    /^<>$/.test(header('return-path').trim())
  );
}

function idsIn(text: string): readonly string[] {
  return text.match(/<[^<>\s]+>/g) ?? [];
}

/** Of mails without a plain part. */
function textOf({ html = '' }: Email): string {
  return html
    .replaceAll(/<(style|script|blockquote)\b.*?<\/\1>/gis, '')
    .replaceAll(/<(br|\/p|\/div)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Pictures of a signature are no evidence. */
function sentFile({ filename, mimeType, content, related }: Attachment): readonly SentFile[] {
  const mediaType = EvidenceMediaType.safeParse(mimeType);
  if (!mediaType.success || related === true || typeof content === 'string') return [];
  const bytes = content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  return bytes.length === 0 ? [] : [{ name: filename ?? 'attachment', mediaType: mediaType.data, bytes }];
}
