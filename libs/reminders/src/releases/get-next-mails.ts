import type { NextMails } from '@app/contracts';
import { CLOCK, type Clock } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { BodyId } from '../domain/index.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { PreviewMails } from './preview-mails.js';

/** The next mail of each person of a body, as it would read if it were sent now. */
export class GetNextMails extends Query<NextMails> {
  constructor(readonly body: BodyId) {
    super();
  }
}

@QueryHandler(GetNextMails)
export class GetNextMailsHandler implements IQueryHandler<GetNextMails> {
  constructor(
    private readonly plans: ReminderPlan,
    private readonly mails: PreviewMails,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body }: GetNextMails): Promise<NextMails> {
    const at = this.clock.now();
    const whole = await this.plans.at(at, { body });
    return { body, mails: await this.mails.of([...whole.recipients.values()], whole, at) };
  }
}
