import type { PolicyPreview } from '@app/contracts';
import { addDays, CLOCK, type Clock, dateIn } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { mayGoOut } from '../domain/index.js';
import { checkPolicy } from '../domain/policy.js';
import { byRecipient } from '../facts/recipient-plans.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { comingOf } from '../list-reminders/plan.view.js';
import { PreviewPolicy } from './preview-policy.query.js';

const DAYS_AHEAD = 90;
const MOST = 500;

@QueryHandler(PreviewPolicy)
export class PreviewPolicyHandler implements IQueryHandler<PreviewPolicy> {
  constructor(
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body, policy }: PreviewPolicy): Promise<PolicyPreview> {
    checkPolicy(policy);
    const at = this.clock.now();
    const whole = await this.plans.at(at, { body, policy });
    const moments = [...whole.plans.values()]
      .flatMap((plan) => plan.moments)
      .filter(({ suppressed }) => suppressed === null);
    // Also what would be held: it goes out as well, once an officer lets it.
    const recipients = byRecipient(moments, whole.bodies, whole.book);
    const mailed = await this.ledger.mailedMoments(recipients.values());
    const until = addDays(dateIn(whole.bodies.get(body)?.body.timeZone ?? 'UTC', at), DAYS_AHEAD);
    const coming = comingOf({ ...whole, recipients }, mailed, at).filter(({ on }) => on <= until);
    return {
      ...{ until, total: coming.length },
      reminders: coming.slice(0, MOST).map(({ moment, ...reminder }) => ({
        ...reminder,
        held: !mayGoOut(moment, whole.decided),
      })),
    };
  }
}
