import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mailButton, mailHeading, mailPage, mailRow } from './mail-layout.js';
import { Mailer, type OutgoingMail } from './mailer.js';

/** What a link to sign in by is sent with; the shape of the port in the part that signs people in. */
export interface SignInLink {
  readonly email: string;
  readonly url: string;
  readonly expiresInMinutes: number;
}

/** Mails the link. The page it leads to asks for a click, so that mail scanners do not use it up. */
@Injectable()
export class SignInLinkMail {
  constructor(private readonly mailer: Mailer) {}

  async send(link: SignInLink): Promise<void> {
    await this.mailer.send(signInLinkMail(link));
  }
}

export function signInLinkMail({ email, url, expiresInMinutes }: SignInLink): OutgoingMail {
  const once = `The link works once and for ${expiresInMinutes} minutes.`;
  const ignore = 'If you did not ask to sign in, ignore this mail: nothing happens without the link.';
  const rows = [
    mailHeading('Sign in to Sequitur'),
    mailRow(mailButton(url, 'Sign in'), '8px 24px 16px'),
    mailRow(once, '0 24px 24px'),
  ];
  return {
    messageId: `<sign-in.${createHash('sha256').update(url).digest('hex').slice(0, 32)}@${new URL(url).hostname}>`,
    to: { name: '', address: email },
    subject: 'Your link to sign in to Sequitur',
    text: `Sign in to Sequitur:\n\n${url}\n\n${once}\n${ignore}\n`,
    html: mailPage({
      language: 'en',
      title: 'Sign in to Sequitur',
      preview: once,
      rows: rows.join('\n'),
      footer: ignore,
    }),
    // Holiday answers to such a mail help nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
