import type { HeldReminder, HeldReminders } from '@app/contracts';
import { CLOCK, type Clock } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler, QueryBus } from '@nestjs/cqrs';
import { GetReminderPolicy } from '../get-policy/get-reminder-policy.query.js';
import { PreviewMails } from './preview-mails.js';
import { GetHeldReminders } from './get-held-reminders.query.js';
import { FindHeld, type HeldMoment } from './held-reminders.js';
import type { WholePlan } from '../facts/reminder-plan.js';

@QueryHandler(GetHeldReminders)
export class GetHeldRemindersHandler implements IQueryHandler<GetHeldReminders> {
  constructor(
    private readonly find: FindHeld,
    private readonly mails: PreviewMails,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body }: GetHeldReminders): Promise<HeldReminders> {
    const at = this.clock.now();
    const { outside } = await this.queries.execute(new GetReminderPolicy(body));
    const { held, whole } = await this.find.in(body, at);
    return {
      ...{ body, signatory: outside.signatory, replyTo: outside.replyTo },
      held: held.map((each) => heldView(each, whole)).sort((a, b) => a.on.localeCompare(b.on)),
      mails: await this.mails.of([...whole.recipients.values()], whole, at),
    };
  }
}

function heldView({ moment, recipients }: HeldMoment, { items, book }: WholePlan): HeldReminder {
  const { outcomeId, key, on, reason, due, audience } = moment;
  const item = items.get(outcomeId);
  const owner = audience.role === 'owner' ? audience.entity : audience.role;
  return {
    ...{ outcomeId, reference: item?.reference ?? outcomeId, title: item?.title ?? '', moment: key, on, reason, due },
    owner: { id: owner, name: book.offices.get(owner)?.name ?? owner },
    to: recipients.map(({ id, name }) => ({ id, name })),
  };
}
