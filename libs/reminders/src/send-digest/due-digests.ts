import { Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import { type Digest, digestFor, isPastSendingHour, type Recipient } from '../domain/index.js';
import type { MailablePlan } from '../facts/reminder-plan.js';
import { perZone } from './per-zone.js';
import { MailLedger } from '../ledger/mail-ledger.js';

export interface DueDigest {
  readonly recipient: Recipient;
  readonly digest: Digest;
}

/** Who has something due now: past the hour of sending on their own clock. */
@Injectable()
export class DueDigests {
  constructor(private readonly ledger: MailLedger) {}

  async in({ bodies, recipients, decided }: MailablePlan, at: Date): Promise<readonly DueDigest[]> {
    const isAwake = perZone((timeZone) => isPastSendingHour(timeZone, at));
    const awake = [...recipients.values()].filter(({ recipient }) => isAwake(recipient.timeZone));
    const mailed = await this.ledger.mailedMoments(awake);
    const today = perZone((timeZone) => dateIn(timeZone, at));
    return awake.flatMap((plan) => {
      const { recipient, moments } = plan;
      const told = mailed.get(recipient.id) ?? new Set();
      const digest = digestFor(today(recipient.timeZone), moments, bodies, told, decided);
      return digest === null ? [] : [{ recipient, digest }];
    });
  }
}
