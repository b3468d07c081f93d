import { EventStore, type Appended } from '@app/event-store';
import { ReceiveReport, ReviewReport } from '@app/meetings';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import { reportImport } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { recordedImport } from '../recorded-import.js';
import { FinishImport } from './finish-import.command.js';

@CommandHandler(FinishImport)
export class FinishImportHandler implements ICommandHandler<FinishImport> {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
  ) {}

  async execute({ id, metadata }: FinishImport): Promise<Appended> {
    const appended = await this.events.handle(reportImport, importStream(id), { type: 'FinishImport' }, metadata);
    const { state, timeline } = await recordedImport(this.events, id);
    const finished = timeline.findLast(({ event }) => event.type === 'ImportFinished')?.event;
    const { held, report } = state;
    // Of a report that was never held nothing was recorded, and its meetings may not be known.
    if (held === null || finished === undefined) return appended;
    for (const [index, { id: meeting }] of (report?.meetings ?? []).entries()) {
      const [received, reviewed] = [nth.receiveReport, nth.reviewReport].map((n) => caused(finished, n + index));
      if (received) await this.commands.execute(new ReceiveReport(meeting, held.document, received));
      if (reviewed) await this.commands.execute(new ReviewReport(meeting, held.document, reviewed));
    }
    return appended;
  }
}
