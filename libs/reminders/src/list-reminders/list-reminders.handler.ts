import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { RemindersView } from '@app/contracts';
import { CLOCK, type Clock, DomainError } from '@app/kernel';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { MailChoices } from '../mail-choice/mail-choices.js';
import { UndeliveredMail } from '../undelivered/undelivered-mail.js';
import { ListReminders } from './list-reminders.query.js';
import { heldOf, suppressedOf, unaddressedOf, upcomingOf, waitingOf } from './plan.view.js';
import { reminderMail, undeliveredTo } from './reminder-mail.view.js';

/** Lines of the ledger shown. */
const MOST_MAILS = 200;

@QueryHandler(ListReminders)
export class ListRemindersHandler implements IQueryHandler<ListReminders> {
  constructor(
    private readonly facts: ReminderFacts,
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
    private readonly undelivered: UndeliveredMail,
    private readonly choices: MailChoices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body }: ListReminders): Promise<RemindersView> {
    const at = this.clock.now();
    const known = (await this.facts.bodies()).find((each) => each.body === body);
    if (known === undefined) throw new DomainError('body-unknown', `There is no body ${body}.`, { body });
    const [whole, rows] = await Promise.all([this.plans.at(at, { body }), this.ledger.ofBody(body, MOST_MAILS)]);
    const mailed = await this.ledger.mailedMoments(whole.recipients.values());
    const [references, names] = await Promise.all([
      this.facts.lines([...new Set(rows.flatMap(({ items }) => items.map(({ outcomeId }) => outcomeId)))]),
      this.facts.names(rows.map(({ recipient }) => recipient)),
    ]);
    const referenceOf = new Map(references.map(({ outcomeId, reference }) => [outcomeId, reference]));
    return {
      body,
      switchedOn: known.switchedOn,
      upcoming: upcomingOf(whole, mailed, at),
      unaddressed: unaddressedOf(whole, at),
      held: heldOf(whole),
      waiting: waitingOf(whole),
      suppressed: suppressedOf(whole),
      mails: rows.map((row) => reminderMail(row, names, referenceOf)),
      undelivered: (await this.undelivered.of([body])).map(undeliveredTo),
      choices: await this.choices.inBody(body),
    };
  }
}
