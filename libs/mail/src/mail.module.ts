import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { GetMailHandler } from './get-mail/get-mail.handler.js';
import { MailboxController } from './http/mailbox.controller.js';
import { ListMailHandler } from './list-mail/list-mail.handler.js';
import { MailboxMailer } from './mailbox-mailer.js';
import { Mailer } from './mailer.js';
import { MailPace } from './pace/mail-pace.js';
import { SignInLinkMail } from './sign-in-link.mail.js';
import { SmtpMailer } from './smtp-mailer.js';

export interface MailModuleOptions {
  /** Without it mail stays in the local mailbox. */
  readonly smtpUrl: string | null;
  /** The sender: `Sequitur <sequitur@example.org>`. */
  readonly mailFrom: string;
  /** What the server is given in any minute, by all programs together; null is no limit. */
  readonly mailsPerMinute?: number | null;
}

/** Gives `Mailer` and `SignInLinkMail` to the whole program. Needs the global `DatabaseModule` and `CLOCK`. */
@Global()
@Module({})
export class MailModule {
  /** For a process that sends. */
  static forRoot(options: MailModuleOptions): DynamicModule {
    return { module: MailModule, providers: [mailer(options), SignInLinkMail], exports: [Mailer, SignInLinkMail] };
  }
}

/** The page of the local mailbox, for the process that answers HTTP. Needs `MailModule` and, for its controller, `HttpModule`. */
@Module({ imports: [CqrsModule], controllers: [MailboxController], providers: [ListMailHandler, GetMailHandler] })
export class MailboxModule {}

function mailer({ smtpUrl, mailFrom, mailsPerMinute: perMinute = null }: MailModuleOptions): Provider<Mailer> {
  if (smtpUrl === null) return { provide: Mailer, useClass: MailboxMailer };
  if (perMinute === null) return { provide: Mailer, useFactory: () => new SmtpMailer(smtpUrl, mailFrom) };
  const server = new URL(smtpUrl).host;
  return {
    provide: Mailer,
    inject: [Kysely],
    useFactory: (db: Kysely<unknown>) => new SmtpMailer(smtpUrl, mailFrom, new MailPace(db, { server, perMinute })),
  };
}
