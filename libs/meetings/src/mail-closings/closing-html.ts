import { escapeHtml, mailHeading, mailLink, mailPage, mailRow } from '@app/mail';
import { type ClosingContent } from './closing-content.js';
import { closingWords, fileName } from './closing-words.js';

/** Wrapped anywhere: a signature is one long word, and what counts is the attachment. */
const CODE =
  "font-family:ui-monospace,'SF Mono',Consolas,Menlo,monospace;font-size:13px;line-height:20px;white-space:pre-wrap;" +
  'overflow-wrap:anywhere;margin:0;padding:10px 12px;border:1px solid #e3e6ea;border-radius:6px;background:#f3f4f6;color:#1c2126';

/** The mail as HTML. */
export function closingHtml(content: ClosingContent): string {
  const { language, note, publicUrl } = content;
  const words = closingWords(content);
  const rows = [
    mailHeading(words.heading),
    mailRow(escapeHtml(words.hello)),
    mailRow(escapeHtml(words.whatHappened)),
    mailRow(escapeHtml(words.whatItIs)),
    mailRow(escapeHtml(words.whatToDo), '0 24px 8px'),
    mailRow(code(`sequitur verify --checkpoint ${fileName(content)}`)),
    mailRow(`<b>${escapeHtml(words.checkpoint)}</b>`, '8px 24px 8px'),
    mailRow(code(note.trimEnd())),
    mailRow(mailLink(`${publicUrl}/audit`, words.all), '0 24px 24px'),
  ];
  return mailPage({
    language,
    title: words.subject,
    preview: words.whatHappened,
    rows: rows.join('\n'),
    footer: escapeHtml(words.whyYouGetThis),
  });
}

function code(text: string): string {
  return `<pre class="page text line" style="${CODE}">${escapeHtml(text)}</pre>`;
}
