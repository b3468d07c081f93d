import { Inject, Injectable } from '@nestjs/common';
import { dateIn, type IsoDate } from '@app/kernel';
import { digestMessageId } from '../digest-mail/digest-mail.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import type { PlannedMail } from '../ledger/mail.table.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { BounceReports } from '../undelivered/bounce-reports.js';
import { type DueDigest, DueDigests } from '../send-digest/due-digests.js';
import { DueMoments } from '../stored-plan/due-moments.js';
import { KnownRoles } from '../stored-plan/known-roles.js';
import { nextLooks } from './next-look.js';

export interface PlannedDigest {
  readonly recipient: string;
  readonly name: string;
  readonly day: IsoDate;
}

/** Enters into the ledger whatever is due now, by the stored plan, and not yet sent or given up. */
@Injectable()
export class PlanDigests {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    private readonly roles: KnownRoles,
    private readonly moments: DueMoments,
    private readonly plans: ReminderPlan,
    private readonly due: DueDigests,
    private readonly ledger: MailLedger,
    private readonly reports: BounceReports,
  ) {}

  async at(at: Date): Promise<readonly PlannedDigest[]> {
    await this.roles.follow(dateIn('UTC', at));
    const digests = await this.digestsAt(at);
    return [...digests, ...(await this.reportsAt(at, digests))];
  }

  /** That mail comes back, to whoever has nothing else to hear today. */
  private async reportsAt(at: Date, digests: readonly PlannedDigest[]): Promise<readonly PlannedDigest[]> {
    const reports = (await this.reports.dueAt(at)).filter(
      ({ recipient }) => !digests.some((digest) => digest.recipient === recipient.id),
    );
    const mails = reports.map(({ recipient, day }) => this.mailOf({ recipient, digest: { day, items: [] } }));
    const names = new Map(reports.map(({ recipient: { id, name } }) => [id, name]));
    const planned = await this.ledger.plan(mails);
    return planned.map((mail) => ({ ...mail, name: names.get(mail.recipient) ?? '' }));
  }

  private async digestsAt(at: Date): Promise<readonly PlannedDigest[]> {
    const moments = await this.moments.at(at);
    if (moments.length === 0) return [];
    const mailable = await this.plans.mailable(moments, at);
    const due = await this.due.in(mailable, at);
    const mails = due.map((each) => this.mailOf(each));
    const planned = await this.ledger.plan(mails);
    const settled = planned.length === mails.length ? new Set<string>() : await this.ledger.settledOf(mails);
    await this.moments.looked(nextLooks(moments, mailable, due, settled, at), at);
    return planned.map((mail) => ({ ...mail, name: mailable.recipients.get(mail.recipient)?.recipient.name ?? '' }));
  }

  private mailOf({ recipient: { id, kind, entity }, digest: { day, items } }: DueDigest): PlannedMail {
    const messageId = digestMessageId(id, day, this.options.publicUrl);
    return { recipient: id, day, kind, entity, messageId, outcomes: items.map(({ outcomeId }) => outcomeId) };
  }
}
