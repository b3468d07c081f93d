import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { SetDocumentRule } from './set-document-rule.command.js';

@CommandHandler(SetDocumentRule)
export class SetDocumentRuleHandler implements ICommandHandler<SetDocumentRule> {
  constructor(private readonly events: EventStore) {}

  execute(command: SetDocumentRule): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
