import { type OutgoingMail } from '@app/mail';
import { type ClosingContent } from './closing-content.js';
import { closingHtml } from './closing-html.js';
import { closingWords, fileName } from './closing-words.js';

/** The whole mail: the signed note stands in the text and, byte for byte, in the attachment. */
export function closingMail(content: ClosingContent): OutgoingMail {
  const { language, note, messageId, to } = content;
  return {
    messageId,
    to: { name: to.name, address: to.address },
    subject: closingWords(content).subject,
    text: closingText(content),
    html: closingHtml(content),
    // Holiday answers to such a mail help nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    attachments: [{ filename: fileName(content), contentType: 'text/plain; charset=utf-8', content: note }],
  };
}

/** The same for every try at the same mail. */
export function closingMessageId(meeting: string, person: string, publicUrl: string): string {
  return `<closing.${meeting}.${person}@${new URL(publicUrl).hostname}>`;
}

function closingText(content: ClosingContent): string {
  const { language, note, publicUrl } = content;
  const words = closingWords(content);
  const heading = words.checkpoint.toLocaleUpperCase(language);
  return `${[
    words.hello,
    words.whatHappened,
    words.whatItIs,
    words.whatToDo,
    `  sequitur verify --checkpoint ${fileName(content)}`,
    `${heading}\n${'-'.repeat(heading.length)}\n\n${note.trimEnd()}`,
    `${words.all}:\n${publicUrl}/audit`,
    `-- \n${words.whyYouGetThis}`,
  ].join('\n\n')}\n`;
}
