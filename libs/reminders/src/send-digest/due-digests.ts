import { Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import { type Digest, digestFor, isPastSendingHour, type Recipient } from '../domain/index.js';
import type { RecipientPlan, WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';

export interface DueDigest {
  readonly recipient: Recipient;
  readonly digest: Digest;
}

/** Who has something due now: past the hour of sending on their own clock. */
@Injectable()
export class DueDigests {
  constructor(private readonly ledger: MailLedger) {}

  async in(whole: WholePlan, at: Date): Promise<readonly DueDigest[]> {
    const awake = [...whole.recipients.values()].filter(({ recipient }) => isPastSendingHour(recipient.timeZone, at));
    const mailed = await this.ledger.mailedMoments(awake.map(({ recipient }) => recipient.id));
    return awake.flatMap((plan) => {
      const digest = digestOf(plan, whole, at, mailed.get(plan.recipient.id) ?? new Set());
      return digest === null ? [] : [{ recipient: plan.recipient, digest }];
    });
  }
}

function digestOf({ recipient, moments }: RecipientPlan, whole: WholePlan, at: Date, mailed: ReadonlySet<string>) {
  return digestFor(dateIn(recipient.timeZone, at), moments, whole.bodies, mailed);
}
