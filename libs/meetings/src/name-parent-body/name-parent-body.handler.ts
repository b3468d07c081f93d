import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demandBodyOrParty, demandNoCircle } from '../body-or-party.js';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { NameParentBody } from './name-parent-body.command.js';

@CommandHandler(NameParentBody)
export class NameParentBodyHandler implements ICommandHandler<NameParentBody> {
  constructor(private readonly events: EventStore) {}

  async execute({ bodyId, parent, metadata }: NameParentBody): Promise<Appended> {
    if (parent !== null) {
      await demandNoCircle(this.events, bodyId, parent, metadata.effectiveOn);
      await demandBodyOrParty(this.events, parent);
    }
    const command = { type: 'NameParentBody', body: bodyId, parent } as const;
    return this.events.handle(body, bodyStream(bodyId), command, metadata);
  }
}
