import { type Appended, EventStore } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { reminderPolicy } from '../domain/policy.decider.js';
import { policyStream } from '../streams.js';
import { SetReminderPolicy } from './set-reminder-policy.command.js';

@CommandHandler(SetReminderPolicy)
export class SetReminderPolicyHandler implements ICommandHandler<SetReminderPolicy> {
  constructor(private readonly events: EventStore) {}

  execute({ body, policy, metadata }: SetReminderPolicy): Promise<Appended> {
    return this.events.handle(reminderPolicy, policyStream(body), { policy }, metadata);
  }
}
