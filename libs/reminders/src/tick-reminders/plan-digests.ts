import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { digestMessageId } from '../digest-mail/digest-mail.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { DueDigests } from '../send-digest/due-digests.js';

export interface PlannedDigest {
  readonly recipient: string;
  readonly name: string;
  readonly day: IsoDate;
}

/** Enters into the ledger whatever is due now and not yet sent or given up. */
@Injectable()
export class PlanDigests {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    private readonly due: DueDigests,
    private readonly ledger: MailLedger,
  ) {}

  async from(whole: WholePlan, at: Date): Promise<readonly PlannedDigest[]> {
    const planned: PlannedDigest[] = [];
    for (const { recipient, digest } of await this.due.in(whole, at)) {
      const messageId = digestMessageId(recipient.id, digest.day, this.options.publicUrl);
      if (await this.ledger.plan(recipient, digest.day, messageId))
        planned.push({ recipient: recipient.id, name: recipient.name, day: digest.day });
    }
    return planned;
  }
}
