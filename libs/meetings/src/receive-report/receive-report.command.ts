import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type DocumentId, type MeetingCommand, type MeetingId } from '../domain/index.js';

/**
 * Says that a report of the meeting is held. A report of two meetings is received by each. Refuses with
 * `meeting-not-convened`.
 */
export class ReceiveReport extends Command<Appended> implements Extract<MeetingCommand, { type: 'ReceiveReport' }> {
  readonly type = 'ReceiveReport';
  constructor(
    readonly meetingId: MeetingId,
    readonly document: DocumentId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
