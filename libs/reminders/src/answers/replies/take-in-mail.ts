import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, dateIn } from '@app/kernel';
import { AddressBounces } from '@app/mail';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import { MailLedger } from '../../ledger/mail-ledger.js';
import { MailedOutcomes, type MailOnRecord } from '../open-link/mailed-outcomes.js';
import type { BounceReport } from './bounce-report.js';
import { InboundLedger, type InboundKind } from './inbound-ledger.js';
import { type InboundMessage, readMessage } from './inbound-message.js';
import { NoteReply } from './note-reply.js';

export interface TakenIn {
  readonly kind: InboundKind;
  /** Outcomes on which a note for the secretariat was made. */
  readonly notes: number;
}

/** Deals with a mail that came in. However often the same is handed over, it has one effect; nothing is ever sent back. */
@Injectable()
export class TakeInMail {
  constructor(
    private readonly mailed: MailedOutcomes,
    private readonly ledger: InboundLedger,
    private readonly mails: MailLedger,
    private readonly notes: NoteReply,
    private readonly bounces: AddressBounces,
    private readonly facts: ReminderFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async takeIn(raw: Buffer, correlationId: string): Promise<TakenIn> {
    const message = await readMessage(raw);
    // A mail without an id of its own is known by its bytes.
    const id = message.messageId ?? `<${createHash('sha256').update(raw).digest('hex')}@no-message-id>`;
    const asked = message.bounce?.messageId ?? null;
    const mail = await this.mailed.mailByIds(asked === null ? message.answers : [asked]);
    const kind = kindOf(message, mail);
    if (await this.ledger.knows(id)) return { kind, notes: 0 };
    const notes = kind === 'reply' && mail !== null ? await this.notes.note(message, id, mail, correlationId) : 0;
    if (message.bounce !== null && mail !== null) await this.bounced(mail, message.bounce);
    await this.ledger.note(id, kind, mail?.messageId ?? null, message.bounce);
    return { kind, notes };
  }

  /** Only for a mail of ours: anybody could claim that an address is dead. */
  private async bounced(mail: MailOnRecord, { permanent, status, reason }: BounceReport): Promise<void> {
    await this.mails.bounced(mail.recipient, mail.day, `${status} ${reason}`);
    const book = await this.facts.addressBook(dateIn('UTC', this.clock.now()));
    const address =
      book.contacts.find(({ person }) => person === mail.recipient)?.email ?? book.offices.get(mail.recipient)?.email;
    if (address != null) await this.bounces.note(address, mail.messageId, { permanent, status }, reason);
  }
}

function kindOf({ bounce, isAutomatic, from }: InboundMessage, mail: MailOnRecord | null): InboundKind {
  if (bounce !== null) return 'bounce';
  if (isAutomatic) return 'auto_reply';
  return mail === null || from === null ? 'unmatched' : 'reply';
}
