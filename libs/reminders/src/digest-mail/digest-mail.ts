import type { OutgoingMail } from '@app/mail';
import type { Recipient } from '../domain/index.js';
import { digestCalendar } from './digest-calendar.js';
import type { DigestContent } from './digest-content.js';
import { digestHtml } from './digest-html.js';
import { digestText } from './digest-text.js';
import { subjectOf } from './phrases.js';
import { wordsIn } from './words/index.js';

/** The whole mail. `at` is when it was written. */
export function digestMail(content: DigestContent, recipient: Recipient, messageId: string, at: Date): OutgoingMail {
  const { language, replyTo, choiceUrl } = content;
  return {
    messageId,
    to: { name: recipient.name, address: recipient.email },
    replyTo,
    subject: subjectOf(wordsIn(language), content),
    text: digestText(content),
    html: digestHtml(content),
    headers: {
      // One click in the mail program, which posts there and shows no page (RFC 8058).
      'List-Unsubscribe': `<${choiceUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // Holiday answers to such a mail help nobody (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
    },
    attachments: digestCalendar(content, at),
  };
}

/** The same for every try at the same mail. */
export function digestMessageId(recipient: string, day: string, publicUrl: string): string {
  return `<digest.${recipient}.${day}@${new URL(publicUrl).hostname}>`;
}
