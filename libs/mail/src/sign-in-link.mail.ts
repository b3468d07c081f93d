import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { escapeHtml, mailButton, mailHeading, mailPage, mailRow } from './mail-layout.js';
import { Mailer, type OutgoingMail } from './mailer.js';
import { fill } from './words/fill.js';
import { type Language, languageOf } from './words/language.js';

/** What a link to sign in by is sent with; the shape of the port in the part that signs people in. */
export interface SignInLink {
  readonly email: string;
  /** BCP 47, of the person. */
  readonly language: string;
  readonly url: string;
  readonly expiresInMinutes: number;
}

/** Mails the link. The page it leads to asks for a click, so that mail scanners do not use it up. */
@Injectable()
export class SignInLinkMail {
  constructor(private readonly mailer: Mailer) {}

  async send(link: SignInLink): Promise<void> {
    await this.mailer.place('at-once');
    await this.mailer.send(signInLinkMail(link));
  }
}

interface SignInWords {
  readonly title: string;
  readonly subject: string;
  readonly button: string;
  readonly once: string;
  readonly ignore: string;
}

const words: Readonly<Record<Language, SignInWords>> = {
  en: {
    title: 'Sign in to Sequitur',
    subject: 'Your link to sign in to Sequitur',
    button: 'Sign in',
    once: 'The link works once and for {n} minutes.',
    ignore: 'If you did not ask to sign in, ignore this mail: nothing happens without the link.',
  },
  fr: {
    title: 'Connexion à Sequitur',
    subject: 'Votre lien de connexion à Sequitur',
    button: 'Se connecter',
    once: 'Le lien sert une seule fois, pendant {n} minutes.',
    ignore: 'Si vous n’avez pas demandé à vous connecter, ignorez ce courriel\u00a0: rien ne se passe sans le lien.',
  },
  es: {
    title: 'Iniciar sesión en Sequitur',
    subject: 'Su enlace para iniciar sesión en Sequitur',
    button: 'Iniciar sesión',
    once: 'El enlace sirve una sola vez, durante {n} minutos.',
    ignore: 'Si no pidió iniciar sesión, no haga caso de este correo: nada ocurre sin el enlace.',
  },
};

export function signInLinkMail({ email, language: tag, url, expiresInMinutes }: SignInLink): OutgoingMail {
  const language = languageOf(tag);
  const { title, subject, button, once: works, ignore } = words[language];
  const once = fill(works, { n: expiresInMinutes });
  const rows = [
    mailHeading(title),
    mailRow(mailButton(url, button), '8px 24px 16px'),
    mailRow(escapeHtml(once), '0 24px 24px'),
  ];
  return {
    messageId: `<sign-in.${createHash('sha256').update(url).digest('hex').slice(0, 32)}@${new URL(url).hostname}>`,
    to: { name: '', address: email },
    subject,
    text: `${title}\n\n${url}\n\n${once}\n${ignore}\n`,
    html: mailPage({ language, title, preview: once, rows: rows.join('\n'), footer: escapeHtml(ignore) }),
    // Holiday answers to such a mail help nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}
