import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { SettleMerges } from '../follow-merges/settle-merges.js';
import { outcomeStream } from '../outcome-stream.js';
import { UndoMerge } from './undo-merge.command.js';

@CommandHandler(UndoMerge)
export class UndoMergeHandler implements ICommandHandler<UndoMerge> {
  constructor(
    private readonly events: EventStore,
    private readonly merges: SettleMerges,
  ) {}

  /** Resolves to the version of the record that is back, at the position of the last event of both. */
  async execute({ outcomeId, reason, metadata }: UndoMerge): Promise<Appended> {
    const command = { type: 'UndoMerge', reason } as const;
    const back = await this.events.handle(outcome, outcomeStream(outcomeId), command, metadata);
    return { ...back, position: (await this.merges.settle(outcomeId)) ?? back.position };
  }
}
