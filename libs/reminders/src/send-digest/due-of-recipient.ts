import { Injectable } from '@nestjs/common';
import { together } from '@app/database';
import { ReminderPlan, type WholePlan } from '../facts/reminder-plan.js';
import { type DueDigest, DueDigests } from './due-digests.js';

interface Asked {
  readonly recipient: string;
  readonly outcomes: readonly string[];
  readonly at: Date;
}

/** What is due to a recipient, and all that was read to tell. */
export interface DueOfOne {
  readonly whole: WholePlan;
  readonly found: DueDigest | undefined;
}

/** Looks at the register again for one mail. Many mails are looked at together, by the latest of their instants. */
@Injectable()
export class DueOfRecipient {
  private readonly asked = together((mails: readonly Asked[]) => this.all(mails));

  constructor(
    private readonly plans: ReminderPlan,
    private readonly due: DueDigests,
  ) {}

  /** As far as it is about these outcomes. */
  of(recipient: string, outcomes: readonly string[], at: Date): Promise<DueOfOne> {
    return this.asked({ recipient, outcomes, at });
  }

  private async all(mails: readonly Asked[]): Promise<readonly DueOfOne[]> {
    const at = new Date(Math.max(...mails.map((mail) => mail.at.getTime())));
    const outcomes = [...new Set(mails.flatMap((mail) => mail.outcomes))];
    const whole = await this.plans.at(at, { outcomes, recipients: mails.map(({ recipient }) => recipient) });
    const recipients = new Map(
      mails.flatMap(({ recipient, outcomes: named }) => {
        const known = whole.recipients.get(recipient);
        if (known === undefined) return [];
        const moments = known.moments.filter(({ outcomeId }) => named.includes(outcomeId));
        return [[recipient, { ...known, moments }] as const];
      }),
    );
    const due = await this.due.in({ ...whole, recipients }, at);
    const byId = new Map(due.map((each) => [each.recipient.id, each]));
    return mails.map(({ recipient }) => ({ whole, found: byId.get(recipient) }));
  }
}
