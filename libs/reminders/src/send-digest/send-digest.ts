import { Injectable } from '@nestjs/common';
import { EventStore, commandIdOf, requestHashOf } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { AddressBounces, Mailer, MailNotAccepted, type OutgoingMail } from '@app/mail';
import type { Recipient } from '../domain/index.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { BounceReports } from '../undelivered/bounce-reports.js';
import { type ComposedDigest, DigestComposer } from './digest-composer.js';
import type { DueDigest } from './due-digests.js';
import { DueOfRecipient } from './due-of-recipient.js';
import { LogMarks } from './log-marks.js';
import { RecipientWishes } from './recipient-wishes.js';
import { reminderSent, reminderStream } from './reminder-sent.js';

/** `bounced`: the mail server takes nothing for the address. `taken`: sent before, given up, or another program is at it. */
export type SendResult =
  { readonly state: 'sent'; readonly mail: OutgoingMail } | NotSent | { readonly state: 'taken' };

interface NotSent {
  readonly state: 'suppressed' | 'bounced';
  readonly why: string;
}

/** Sends the one mail of a recipient and a day. However often and wherever it is called, the mail goes out once. */
@Injectable()
export class SendDigest {
  constructor(
    private readonly due: DueOfRecipient,
    private readonly marks: LogMarks,
    private readonly composer: DigestComposer,
    private readonly ledger: MailLedger,
    private readonly wishes: RecipientWishes,
    private readonly mailer: Mailer,
    private readonly bounces: AddressBounces,
    private readonly events: EventStore,
    private readonly reports: BounceReports,
  ) {}

  /**
   * Only a mail that the ledger has as planned. Looks at the register again as it is `at` that instant.
   * Throws `mail-not-accepted`, after which it can be called again.
   */
  async send(recipient: string, day: IsoDate, at: Date): Promise<SendResult> {
    const claimed = await this.ledger.claim(recipient, day);
    if (claimed === null) return { state: 'taken' };
    // The log has it: only the ledger did not hear of it.
    if (await this.marks.hasBegun(reminderStream(recipient, day).streamId)) {
      await this.ledger.sentBefore(recipient, day);
      return { state: 'taken' };
    }
    const composed = await this.orFail(recipient, day, () => this.deliver(recipient, day, at, claimed.outcomes));
    if ('why' in composed) {
      const { state, why } = composed;
      await (state === 'bounced'
        ? this.ledger.bounced(recipient, day, why)
        : this.ledger.suppressed(recipient, day, why));
      return { state, why };
    }
    await this.record(composed.to, day, composed, claimed.attempt);
    await this.ledger.sent(recipient, day);
    return { state: 'sent', mail: composed.mail };
  }

  private async deliver(
    recipient: string,
    day: IsoDate,
    at: Date,
    outcomes: readonly string[],
  ): Promise<(ComposedDigest & { readonly to: Recipient }) | NotSent> {
    const { whole, found: due } = await this.due.of(recipient, outcomes, at);
    const found = due ?? (await this.reportTo(recipient, at));
    if (found?.digest.day !== day) return { state: 'suppressed', why: whyNot(found, day) };
    const { recipient: to } = found;
    const wanted = await this.wishes.for(to, found.digest);
    if ('why' in wanted) return { state: 'suppressed', ...wanted };
    const composed = await this.composer.compose(to, wanted.digest, whole, at);
    await this.ledger.write(recipient, day, composed.written);
    const bounced = await this.handOver(composed.mail);
    if (bounced !== null) return { state: 'bounced', why: bounced };
    if (wanted.hadTrouble) await this.bounces.arrived(to.email);
    await this.reports.told(to.id, composed.reported);
    return { ...composed, to };
  }

  /** That mail to others comes back, where that is all there is to say. */
  private async reportTo(id: string, at: Date): Promise<DueDigest | undefined> {
    const report = (await this.reports.dueAt(at)).find(({ recipient }) => recipient.id === id);
    return report && { recipient: report.recipient, digest: { day: report.day, items: [] } };
  }

  /** Why the mail server takes nothing for this address, or null when it took the mail; throws where it may yet take it. */
  private async handOver(mail: OutgoingMail): Promise<string | null> {
    try {
      await this.mailer.send(mail);
      return null;
    } catch (error) {
      if (!(error instanceof MailNotAccepted) || error.bounce === null) throw error;
      await this.bounces.note(mail.to.address, mail.messageId, error.bounce, error.reason);
      if (!error.bounce.permanent) throw error;
      return error.reason;
    }
  }

  private async orFail<Result>(recipient: string, day: IsoDate, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const isInDoubt = error instanceof MailNotAccepted && error.isInDoubt;
      const why = error instanceof DomainError ? error.message : 'The program failed.';
      await this.ledger.failed(recipient, day, why, isInDoubt);
      throw error;
    }
  }

  private async record(to: Recipient, day: IsoDate, { mail, written }: ComposedDigest, attempt: number): Promise<void> {
    // From the row alone, so that a mail that goes out a second time is recorded once.
    const commandId = commandIdOf('reminders', 'reminder-sent', `${to.id} ${day}`);
    await this.events.append(reminderStream(to.id, day), 0, [reminderSent(to, day, written, mail.messageId, attempt)], {
      actor: 'reminders',
      scope: written.bodies.length === 1 ? (written.bodies[0] ?? 'reminders') : 'reminders',
      effectiveOn: day,
      commandId,
      requestHash: requestHashOf({ recipient: to.id, day }),
      correlationId: commandId,
    });
  }
}

function whyNot(found: DueDigest | undefined, day: IsoDate): string {
  return found === undefined || found.digest.day < day ? 'nothing is due any more' : 'the day is over';
}
