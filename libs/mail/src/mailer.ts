import { DomainError } from '@app/kernel';
import type { Bounce } from './bounces/bounce.js';
import type { Urgency } from './pace/mail-pace.js';

/** A name to greet and an address to deliver to. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/** A mail to one recipient, in text and HTML. */
export interface OutgoingMail {
  /** With its angle brackets. A mail that is sent again has the same one, so that mail programs show it once. */
  readonly messageId: string;
  readonly to: MailAddress;
  /** Where an answer goes; to the sender unless told. */
  readonly replyTo?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly MailAttachment[];
}

export interface MailAccepted {
  /** Addresses that the mail server took. */
  readonly accepted: readonly string[];
  readonly messageId: string;
}

/** Nobody took the mail, as far as is known: `reason` says why, without the address. */
export class MailNotAccepted extends DomainError<'mail-not-accepted'> {
  constructor(
    readonly reason: string,
    /** What was said of the address; null where it was not for the address. */
    readonly bounce: Bounce | null,
    /** The server had all of the mail and did not answer: nobody knows whether it took it. */
    readonly isInDoubt = false,
  ) {
    super('mail-not-accepted', `The mail server did not take the mail: ${reason}`, { reason });
  }
}

/** Hands a mail to whoever delivers it. Throws `MailNotAccepted` where that is not possible now; it may be tried again. */
export abstract class Mailer {
  /** Whether mail leaves this machine. */
  abstract readonly delivery: 'smtp' | 'mailbox';
  abstract send(mail: OutgoingMail): Promise<MailAccepted>;
  /**
   * To be asked before each mail: takes a place in what the mail server is given in a minute, and resolves to 0; or to the milliseconds
   * after which to ask again, never for one that goes at once. Without a limit there always is a place.
   */
  place(_urgency: Urgency): Promise<number> {
    return Promise.resolve(0);
  }
}
