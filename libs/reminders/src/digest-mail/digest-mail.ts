import type { OutgoingMail } from '@app/mail';
import type { Recipient } from '../domain/index.js';
import { digestCalendar } from './digest-calendar.js';
import type { DigestContent } from './digest-content.js';
import { digestHtml } from './digest-html.js';
import { digestText } from './digest-text.js';
import { subjectOf } from './digest-words.js';

export interface Sender {
  /** `Sequitur <sequitur@example.org>`; whoever wants no more mail writes there. */
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/** The whole mail. `at` is when it was written. */
export function digestMail(
  content: DigestContent,
  recipient: Recipient,
  messageId: string,
  { mailFrom, publicUrl }: Sender,
  at: Date,
): OutgoingMail {
  const address = /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
  return {
    messageId,
    to: { name: recipient.name, address: recipient.email },
    subject: subjectOf(content),
    text: digestText(content),
    html: digestHtml(content),
    headers: {
      'List-Unsubscribe': `<mailto:${address}?subject=No%20more%20reminders>, <${publicUrl}/reminders>`,
      'Auto-Submitted': 'auto-generated',
    },
    attachments: digestCalendar(content, at),
  };
}

/** The same for every try at the same mail. */
export function digestMessageId(recipient: string, day: string, publicUrl: string): string {
  return `<digest.${recipient}.${day}@${new URL(publicUrl).hostname}>`;
}
