import { Injectable } from '@nestjs/common';
import { inStep } from '@app/database';
import { EventStore, commandIdOf, requestHashOf } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { AddressBounces, Mailer, MailNotAccepted, type OutgoingMail } from '@app/mail';
import type { Recipient } from '../domain/index.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { reminderStream } from '../streams.js';
import { BounceReports } from '../undelivered/bounce-reports.js';
import { type ComposedDigest, DigestComposer } from './digest-composer.js';
import type { DueDigest } from './due-digests.js';
import { DueOfRecipient } from './due-of-recipient.js';
import { RecipientWishes } from './recipient-wishes.js';
import { reminderSent } from './reminder-sent.js';

/** Jobs come one by one, and the mail server takes one mail after the other; what many ask of the database is asked in one go. */
const GATHERED = { gatherMs: 100 };

/** `bounced`: the mail server takes nothing for the address. `taken`: sent before, given up, or another program is at it. */
export type SendResult =
  | { readonly state: 'sent'; readonly mail: OutgoingMail }
  | Suppressed
  | { readonly state: 'bounced'; readonly why: string }
  | Taken;

interface Suppressed {
  readonly state: 'suppressed';
  readonly why: string;
}

interface Taken {
  readonly state: 'taken';
}

interface Asked {
  readonly recipient: string;
  readonly day: IsoDate;
  readonly at: Date;
}

/** Composed, and claimed in the ledger as it is to go out. */
interface ReadyMail extends ComposedDigest {
  readonly to: Recipient;
  /** The number of the try. */
  readonly attempt: number;
  /** Mail to the address came back, so that its arrival is news. */
  readonly hadTrouble: boolean;
}

/** Sends the one mail of a recipient and a day. However often and wherever it is called, the mail goes out once. */
@Injectable()
export class SendDigest {
  private readonly readied = inStep((asked: Asked) => this.ready(asked), GATHERED);
  private readonly settled = inStep((sent: ReadyMail & { readonly day: IsoDate }) => this.settle(sent), GATHERED);

  constructor(
    private readonly due: DueOfRecipient,
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
    const ready = await this.readied({ recipient, day, at });
    if ('state' in ready) return ready;
    const bounced = await this.handOver(ready.mail).catch(async (error: unknown) => {
      const isInDoubt = error instanceof MailNotAccepted && error.isInDoubt;
      await this.ledger.failed(recipient, day, reasonOf(error), isInDoubt);
      throw error;
    });
    if (bounced !== null) {
      await this.ledger.bounced(recipient, day, bounced);
      return { state: 'bounced', why: bounced };
    }
    await this.settled({ ...ready, day });
    return { state: 'sent', mail: ready.mail };
  }

  private async ready({ recipient, day, at }: Asked): Promise<ReadyMail | Suppressed | Taken> {
    const waiting = await this.ledger.waiting(recipient, day);
    if (waiting === null) return { state: 'taken' };
    if (waiting.isRecorded) {
      await this.ledger.sent(recipient, day);
      return { state: 'taken' };
    }
    try {
      const composed = await this.compose(recipient, day, at, waiting.outcomes);
      if ('why' in composed) {
        await this.ledger.suppressed(recipient, day, composed.why);
        return composed;
      }
      const attempt = await this.ledger.claim(recipient, day, composed.written);
      return attempt === null ? { state: 'taken' } : { ...composed, attempt };
    } catch (error) {
      await this.ledger.notReady(recipient, day, reasonOf(error));
      throw error;
    }
  }

  private async compose(
    recipient: string,
    day: IsoDate,
    at: Date,
    outcomes: readonly string[],
  ): Promise<Omit<ReadyMail, 'attempt'> | Suppressed> {
    const { whole, found: due } = await this.due.of(recipient, outcomes, at);
    const found = due ?? (await this.reportTo(recipient, at));
    if (found?.digest.day !== day) return { state: 'suppressed', why: whyNot(found, day) };
    const { recipient: to } = found;
    const wanted = await this.wishes.for(to, found.digest);
    if ('why' in wanted) return { state: 'suppressed', ...wanted };
    const composed = await this.composer.compose(to, wanted.digest, whole, at);
    return { ...composed, to, hadTrouble: wanted.hadTrouble };
  }

  /** The log first: what it has is never sent again. */
  private async settle(sent: ReadyMail & { readonly day: IsoDate }): Promise<void> {
    const { to, day } = sent;
    await this.record(to, day, sent, sent.attempt);
    await this.ledger.sent(to.id, day);
    if (sent.hadTrouble) await this.bounces.arrived(to.email);
    await this.reports.told(to.id, sent.reported);
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

const reasonOf = (error: unknown): string => (error instanceof DomainError ? error.message : 'The program failed.');

function whyNot(found: DueDigest | undefined, day: IsoDate): string {
  return found === undefined || found.digest.day < day ? 'nothing is due any more' : 'the day is over';
}
