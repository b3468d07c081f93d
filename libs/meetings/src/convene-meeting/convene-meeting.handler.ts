import { EventStore, foldAsOf, type Appended } from '@app/event-store';
import { addDays, DomainError, type IsoDate } from '@app/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
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
    await this.demandSessionOf(command.meeting);
    await this.demandMandates(command.meeting, command.metadata.effectiveOn);
    return this.events.handle(meeting, meetingStream(command.meeting.meeting), command, command.metadata);
  }

  /** The parent body may have no register of its own; then the directory knows it as a party. */
  private async demandSessionOf({ parentSessionOf }: MeetingToConvene): Promise<void> {
    if (parentSessionOf === undefined || parentSessionOf === null) return;
    const either = [bodyStream(parentSessionOf).streamId, `entity-${parentSessionOf}`];
    if ((await this.events.missing(either)).length < either.length) return;
    throw new DomainError(
      'parent-body-unknown',
      `The register knows neither a body nor a party "${parentSessionOf}". Put it into the directory first.`,
      { parentSessionOf },
    );
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
