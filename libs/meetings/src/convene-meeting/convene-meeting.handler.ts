import { EventStore, foldAsOf, type Appended } from '@app/event-store';
import { addDays, DomainError, type IsoDate } from '@app/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demandBodyOrParty } from '../body-or-party.js';
import {
  body,
  meeting,
  type BodyCommand,
  type BodyEvent,
  type BodyId,
  type BodyState,
  type MeetingToConvene,
} from '../domain/index.js';
import { bodyStream, meetingStream } from '../streams.js';
import { ConveneMeeting } from './convene-meeting.command.js';

@CommandHandler(ConveneMeeting)
export class ConveneMeetingHandler implements ICommandHandler<ConveneMeeting> {
  constructor(private readonly events: EventStore) {}

  async execute(command: ConveneMeeting): Promise<Appended> {
    const { parentSessionOf } = command.meeting;
    if (parentSessionOf) await demandBodyOrParty(this.events, parentSessionOf);
    await this.demandMandates(command.meeting, command.metadata.effectiveOn);
    return this.events.handle(meeting, meetingStream(command.meeting.meeting), command, command.metadata);
  }

  /** A session of the parent body takes place whether or not those that follow it go on. */
  private async demandMandates({ kind, bodies }: MeetingToConvene, on: IsoDate): Promise<void> {
    if (kind === 'parent_session') return;
    for (const each of bodies)
      if (await this.hadEnded(each, on))
        throw new DomainError('mandate-ended', `The mandate of ${each} ended before ${on}.`, { body: each });
  }

  private async hadEnded(id: BodyId, on: IsoDate): Promise<boolean> {
    const history = await this.events.read(bodyStream(id).streamId);
    const before = { effectiveOn: addDays(on, -1) };
    return foldAsOf<BodyCommand, BodyEvent, BodyState | null>(body, history, before).state?.mandateEnded ?? false;
  }
}
