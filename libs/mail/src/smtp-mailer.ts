import { createTransport, type Transporter } from 'nodemailer';
import { bounceOf, type SmtpAnswer } from './bounces/bounce.js';
import { type MailAccepted, Mailer, MailNotAccepted, type OutgoingMail } from './mailer.js';

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
function notAccepted(error: unknown): MailNotAccepted {
  const said = error instanceof Error ? error.message : String(error);
  const reason = said.replaceAll(/<?[^\s<>@]+@[^\s<>]+>?/g, '<address>');
  return new MailNotAccepted(reason, isAnswer(error) ? bounceOf(answerIn(error)) : null);
}

interface RefusedBySmtp {
  readonly command: string;
  readonly responseCode: number;
  readonly response: string;
}

/** Nodemailer tells what the server answered only where it did answer. */
function isAnswer(error: unknown): error is RefusedBySmtp {
  return error instanceof Error && 'responseCode' in error && 'response' in error && 'command' in error;
}

function answerIn({ command, responseCode, response }: RefusedBySmtp): SmtpAnswer {
  return { command, code: responseCode, text: response };
}
