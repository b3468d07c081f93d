import { DomainError } from '@app/kernel';
import { createTransport, type Transporter } from 'nodemailer';
import { type MailAccepted, Mailer, type OutgoingMail } from './mailer.js';

/** Far below the time for which a sender claims a mail. */
const SECONDS = 1000;
const PATIENCE = { connectionTimeout: 20 * SECONDS, greetingTimeout: 20 * SECONDS, socketTimeout: 60 * SECONDS };

/** A mail server, by its URL (`smtp://user:password@host:587`, `smtps://…`). */
export class SmtpMailer extends Mailer {
  readonly delivery = 'smtp';
  private readonly transport: Transporter;

  /** `from` is the sender as in `Sequitur <sequitur@example.org>`. */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ ...PATIENCE, url });
  }

  async send({ to, replyTo = [], headers = {}, attachments = [], ...mail }: OutgoingMail): Promise<MailAccepted> {
    try {
      const { accepted, messageId }: { accepted: readonly unknown[]; messageId: string } =
        (await this.transport.sendMail({
          ...mail,
          from: this.from,
          to,
          replyTo: [...replyTo],
          headers: { ...headers },
          attachments: attachments.map((each) => ({ ...each })),
          // An attachment's content is never a path or a URL.
          disableFileAccess: true,
          disableUrlAccess: true,
        })) as never;
      return { accepted: accepted.map(String), messageId };
    } catch (error) {
      throw notAccepted(error);
    }
  }
}

/** Without the address, which stands in most servers' answers. */
function notAccepted(error: unknown): DomainError {
  const said = error instanceof Error ? error.message : String(error);
  const reason = said.replaceAll(/<?[^\s<>@]+@[^\s<>]+>?/g, '<address>');
  return new DomainError('mail-not-accepted', `The mail server did not take the mail: ${reason}`, { reason });
}
