import { EventStore, foldAsOf, type Metadata } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting, numberOf, referenceOf } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { NumberOutcome, type OutcomeNumbered } from './number-outcome.command.js';

@CommandHandler(NumberOutcome)
export class NumberOutcomeHandler implements ICommandHandler<NumberOutcome> {
  constructor(private readonly events: EventStore) {}

  async execute(command: NumberOutcome): Promise<OutcomeNumbered> {
    const stream = meetingStream(command.meetingId);
    const metadata = await this.asOfConvening(stream.streamId, command.metadata);
    const appended = await this.events.handle(meeting, stream, command, metadata);
    const { state } = foldAsOf(meeting, await this.events.read(stream.streamId));
    const number = numberOf(state, command.outcome);
    if (number === null) throw new Error(`${stream.streamId} gave no number to ${command.outcome}.`);
    return { ...appended, number, reference: referenceOf(command.meetingId, number) };
  }

  /**
   * A number belongs to the meeting, not to a day. Were each effective on a day of its own, a number given for an earlier
   * day would be chosen without sight of those that stand later; on one day each writer sees all.
   */
  private async asOfConvening(streamId: string, metadata: Metadata): Promise<Metadata> {
    const [convened] = await this.events.read(streamId);
    return convened ? { ...metadata, effectiveOn: convened.effectiveOn } : metadata;
  }
}
