import { pipeline, Transform } from 'node:stream';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { bounceOf, type SmtpAnswer } from './bounces/bounce.js';
import { type MailAccepted, Mailer, MailNotAccepted, type OutgoingMail } from './mailer.js';
import type { MailPace, Urgency } from './pace/mail-pace.js';

/** Far below the time for which a sender claims a mail. */
const SECONDS = 1000;
const PATIENCE = { connectionTimeout: 20 * SECONDS, greetingTimeout: 20 * SECONDS, socketTimeout: 60 * SECONDS };
/**
 * Few conversations at once, each for many mails. What breaks in the middle of one is never handed over again by the transport
 * itself: only whoever sends can tell that a mail may arrive twice.
 */
const POOL = { pool: true, maxConnections: 4, maxMessages: 100, maxRequeues: 0, idleTimeout: 5 * SECONDS } as const;

const PIECE_BYTES = 65_536;

/** A mail server, by its URL (`smtp://user:password@host:587`, `smtps://…`). */
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  readonly delivery = 'smtp';
  private readonly transport: Transporter;
  /** Message-IDs of the mails of which a server has read all. */
  private readonly read = new Set<string>();

  /** `from` is the sender as in `Sequitur <sequitur@example.org>`. */
  constructor(
    url: string,
    private readonly from: string,
    private readonly pace: MailPace | null = null,
  ) {
    super();
    this.transport = createTransport({ ...PATIENCE, ...POOL, url });
    this.transport.use('stream', ({ data, message }, done) => {
      const id = data.messageId;
      message.processFunc((mail) =>
        pipeline(
          mail,
          inLargePieces(),
          untilRead(() => this.read.add(id ?? '')),
          () => undefined,
        ),
      );
      done();
    });
  }

  /** When nobody sends any more. */
  onApplicationShutdown(): void {
    this.transport.close();
  }

  override place(urgency: Urgency): Promise<number> {
    return this.pace?.place(urgency) ?? Promise.resolve(0);
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
      throw notAccepted(error, this.read.has(mail.messageId));
    } finally {
      this.read.delete(mail.messageId);
    }
  }
}

/** Without the address, which stands in most servers' answers. */
function notAccepted(error: unknown, wasRead: boolean): MailNotAccepted {
  const said = error instanceof Error ? error.message : String(error);
  const reason = said.replaceAll(/<?[^\s<>@]+@[^\s<>]+>?/g, '<address>');
  if (isAnswer(error)) return new MailNotAccepted(reason, bounceOf(answerIn(error)));
  return new MailNotAccepted(reason, null, wasRead);
}

/** Nodemailer writes a mail in hundreds of pieces, each of which would be a packet of its own. */
function inLargePieces(): Transform {
  let pieces: Buffer[] = [];
  let bytes = 0;
  const gathered = (): Buffer => {
    const whole = Buffer.concat(pieces, bytes);
    pieces = [];
    bytes = 0;
    return whole;
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      pieces.push(chunk);
      bytes += chunk.length;
      next(null, bytes < PIECE_BYTES ? undefined : gathered());
    },
    flush: (end) => {
      end(null, bytes === 0 ? undefined : gathered());
    },
  });
}

/** Hands on what it gets, a piece only when the one before was taken, and says when the last one was. */
function untilRead(done: () => void): Transform {
  return new Transform({
    readableHighWaterMark: 1,
    transform: (chunk: Buffer, _encoding, next) => {
      next(null, chunk);
    },
    flush: (end) => {
      done();
      end();
    },
  });
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
