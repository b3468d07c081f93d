import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { RemindNowAnswer } from '@app/contracts';
import { type Appended, EventStore, type Metadata } from '@app/event-store';
import { AddressBounces } from '@app/mail';
import { CLOCK, type Clock, dateIn, DomainError, type IsoDate } from '@app/kernel';
import { type BodyToday, isFollowed, type Moment, type OutcomeId, plan, type ReminderItem } from '../domain/index.js';
import { heldReminders } from '../domain/release/release.decider.js';
import { byRecipient, type RecipientPlan } from '../facts/recipient-plans.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { nextDigest } from '../releases/preview-mails.js';
import { releasesStream } from '../streams.js';

export interface RemindedNow {
  readonly appended: Appended;
  readonly to: RemindNowAnswer['to'];
}

/**
 * Has the owners of an outcome reminded with their next mail, whatever the policy foresees. Refuses with `reminders-off`,
 * `reminder-not-open`, `reminder-nobody-owes`, `reminder-answer-waits` and, where it goes to others, `reminder-signatory-missing`.
 */
export class RemindNow extends Command<RemindedNow> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}

@CommandHandler(RemindNow)
export class RemindNowHandler implements ICommandHandler<RemindNow> {
  constructor(
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
    private readonly bounces: AddressBounces,
    private readonly events: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ outcomeId, metadata }: RemindNow): Promise<RemindedNow> {
    const now = this.clock.now();
    const { items, bodies, book } = await this.plans.at(now, { outcomes: [outcomeId] });
    const item = items.get(outcomeId);
    const at = item === undefined ? undefined : bodies.get(item.body);
    const moments = askedFor(item, at, bodies.size > 0);
    const command = { type: 'AskForReminder', on: moments.today } as const;
    const appended = await this.events.handle(heldReminders, releasesStream(outcomeId), command, metadata);
    const plans = [...byRecipient(moments.asked, bodies, book).values()];
    const to = await Promise.all(plans.map((each) => this.whenTo(each, bodies, now)));
    return { appended, to };
  }

  /** With the mail of today where none went out yet, else with the next one. */
  private async whenTo(
    { recipient, moments }: RecipientPlan,
    bodies: ReadonlyMap<string, BodyToday>,
    now: Date,
  ): Promise<RemindNowAnswer['to'][number]> {
    const { id, name, email, timeZone } = recipient;
    const bounce = (await this.bounces.of([email])).get(email);
    if (bounce?.isSuppressed === true)
      return { id, name, on: null, why: 'mail to the address came back: correct it in the directory' };
    const today = dateIn(timeZone, now);
    const settled = await this.ledger.settledOf([{ recipient: id, day: today }]);
    const digest = nextDigest(today, settled.has(id) ? 1 : 0, moments, bodies);
    return { id, name, on: digest?.day ?? null, why: null };
  }
}

/** What the plan will have for it. */
function askedFor(
  item: ReminderItem | undefined,
  at: BodyToday | undefined,
  someOn: boolean,
): { readonly today: IsoDate; readonly asked: readonly Moment[] } {
  if (item === undefined && someOn) throw notOpen();
  if (item === undefined || at === undefined)
    throw new DomainError(
      'reminders-off',
      'Nobody is mailed while the reminders of the body are off. Switch them on in the page Reminders.',
    );
  if (!isFollowed(item)) throw notOpen();
  const { outcomeId, owners, answeredOn } = item;
  if (owners.length === 0)
    throw new DomainError('reminder-nobody-owes', 'The outcome has no owner. Name one, then remind.', { outcomeId });
  if (answeredOn !== null)
    throw new DomainError(
      'reminder-answer-waits',
      `Its owner answered on ${answeredOn}, and nobody has acted on it. Settle the answer, then remind.`,
      { outcomeId },
    );
  const { body, today } = at;
  const asked = plan({ ...item, askedOn: [today] }, body).moments.filter(({ reason }) => reason === 'asked');
  const { signatory, replyTo } = body.policy.outside;
  if (asked.some(({ outside }) => outside) && (signatory === null || replyTo === null))
    throw new DomainError(
      'reminder-signatory-missing',
      'Nobody is named who signs mail to others, or no address where their answers arrive. Name both in the policy of ' +
        'the body, then remind.',
      { body: body.body },
    );
  return { today, asked };
}

function notOpen(): DomainError {
  return new DomainError(
    'reminder-not-open',
    'It is not open any more, it is claimed to be done, or it asks nothing of anybody: nobody is reminded of it.',
  );
}
