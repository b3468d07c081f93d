import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { document, DocumentRefusal } from '../domain/index.js';
import { documentStream } from '../streams.js';
import { AdvanceVersion } from './advance-version.command.js';

@CommandHandler(AdvanceVersion)
export class AdvanceVersionHandler implements ICommandHandler<AdvanceVersion> {
  constructor(private readonly events: EventStore) {}

  async execute({ document: id, to, step, prose, metadata }: AdvanceVersion): Promise<Appended> {
    if (step.meeting !== undefined) await this.demandMeeting(step.meeting);
    const command = { type: 'AdvanceVersion', to, step, ...(prose && { prose }) } as const;
    return this.events.handle(document, documentStream(id), command, metadata);
  }

  private async demandMeeting(meeting: string): Promise<void> {
    const missing = await this.events.missing([`meeting-${meeting}`]);
    if (missing.length > 0)
      throw new DocumentRefusal('meeting-not-named', `The register knows no session ${meeting}. Add it first.`, {
        meeting,
      });
  }
}
