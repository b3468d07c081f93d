import { type Appended, childCommandId, EventStore } from '@app/event-store';
import { CLOCK, type Clock, DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { mailedKey, type OutcomeId } from '../domain/index.js';
import { heldReminders } from '../domain/release/release.decider.js';
import { GetReminderPolicy } from '../get-policy/get-reminder-policy.query.js';
import { releasesStream } from '../streams.js';
import { DecideHeld, type DecidedHeld, type MomentRef } from './decide-held.command.js';
import { FindHeld } from './held-reminders.js';

@CommandHandler(DecideHeld)
export class DecideHeldHandler implements ICommandHandler<DecideHeld> {
  constructor(
    private readonly find: FindHeld,
    private readonly events: EventStore,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(command: DecideHeld): Promise<DecidedHeld> {
    const { body, moments, dismissedBecause } = command;
    const { held } = await this.find.in(body, this.clock.now());
    const isHeld = new Set(held.map(({ moment }) => mailedKey(moment.outcomeId, moment.key)));
    const [wanted, left] = parted(moments, ({ outcomeId, moment }) => isHeld.has(mailedKey(outcomeId, moment)));
    if (wanted.length > 0 && dismissedBecause === null) await this.demandSignatory(body);
    let last: Appended | null = null;
    for (const [outcomeId, ofOne] of Map.groupBy(wanted, (each) => each.outcomeId))
      last = await this.decide(outcomeId, ofOne, command);
    return { decided: wanted.length, left, last };
  }

  private decide(
    outcomeId: OutcomeId,
    moments: readonly MomentRef[],
    { dismissedBecause: reason, metadata, moments: asked }: DecideHeld,
  ): Promise<Appended> {
    const keys = moments.map(({ moment }) => moment);
    const first = asked.findIndex((each) => each.outcomeId === outcomeId);
    return this.events.handle(
      heldReminders,
      releasesStream(outcomeId),
      reason === null
        ? { type: 'ReleaseReminders', moments: keys }
        : { type: 'DismissReminders', moments: keys, reason },
      { ...metadata, commandId: childCommandId(metadata.commandId, first + 1) },
    );
  }

  private async demandSignatory(body: string): Promise<void> {
    const { outside } = await this.queries.execute(new GetReminderPolicy(body));
    if (outside.signatory !== null && outside.replyTo !== null) return;
    throw new DomainError(
      'reminder-signatory-missing',
      'Nobody is named who signs mail to others, or no address where their answers arrive. Name both in the policy of ' +
        'the body, then release.',
      { body },
    );
  }
}

function parted<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(is), things.filter((thing) => !is(thing))];
}
