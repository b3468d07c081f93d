import { type OutgoingMail } from '@app/mail';
import { type ClosingContent } from './closing-content.js';
import { closingHtml } from './closing-html.js';
import { fileName, subject, whatHappened, whatItIs, whatToDo, whyYouGetThis } from './closing-words.js';

/** The whole mail: the signed note stands in the text and, byte for byte, in the attachment. */
export function closingMail(content: ClosingContent): OutgoingMail {
  const { closing, note, messageId, to } = content;
  return {
    messageId,
    to,
    subject: subject(closing),
    text: closingText(content),
    html: closingHtml(content),
    // Holiday answers to such a mail help nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [{ filename: fileName(content), contentType: 'text/plain; charset=utf-8', content: note }],
  };
}

/** The same for every try at the same mail. */
export function closingMessageId(meeting: string, person: string, publicUrl: string): string {
  return `<closing.${meeting}.${person}@${new URL(publicUrl).hostname}>`;
}

function closingText(content: ClosingContent): string {
  const { closing, to, note, publicUrl } = content;
  return `${[
    `Hello ${to.name},`,
    whatHappened(closing),
    whatItIs(content),
    whatToDo,
    `  sequitur verify --checkpoint ${fileName(content)}`,
    `THE CHECKPOINT\n--------------\n\n${note.trimEnd()}`,
    `All checkpoints, and the public key they are signed with:\n${publicUrl}/audit`,
    `-- \n${whyYouGetThis(content)}`,
  ].join('\n\n')}\n`;
}
