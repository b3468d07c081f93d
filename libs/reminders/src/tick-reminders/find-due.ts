import { Injectable } from '@nestjs/common';
import { addDays, dateIn } from '@app/kernel';
import { MailLedger } from '../ledger/mail-ledger.js';
import { PlanFollower } from '../stored-plan/plan-follower.js';
import { PlanDigests, type PlannedDigest } from './plan-digests.js';

/** What the wake-up of the minute looks at: resolves to the mails that are to go out now. */
@Injectable()
export class FindDue {
  constructor(
    private readonly follower: PlanFollower,
    private readonly planning: PlanDigests,
    private readonly ledger: MailLedger,
  ) {}

  async at(at: Date): Promise<readonly PlannedDigest[]> {
    // No calendar is more than a day behind UTC.
    await this.ledger.giveUpBefore(addDays(dateIn('UTC', at), -1));
    await this.follower.catchUp();
    return this.planning.at(at);
  }
}
