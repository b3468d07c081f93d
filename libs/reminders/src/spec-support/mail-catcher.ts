import { type Bounce, type MailAccepted, Mailer, MailNotAccepted, type OutgoingMail } from '@app/mail';

/** Takes mail and keeps it; may be told to refuse it, or to do something while it has it in hand. */
export class MailCatcher extends Mailer {
  readonly delivery = 'smtp';
  readonly received: OutgoingMail[] = [];
  refusal: string | null = null;
  /** What a refusal says of the address. */
  bounce: Bounce | null = null;
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  override async send(mail: OutgoingMail): Promise<MailAccepted> {
    await this.meanwhile();
    if (this.refusal !== null) throw new MailNotAccepted(this.refusal, this.bounce);
    this.received.push(mail);
    return { accepted: [mail.to.address], messageId: mail.messageId };
  }
}
