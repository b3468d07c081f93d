import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type DocumentId, type MeetingCommand, type MeetingId } from '../domain/index.js';

/**
 * Says that a reader has gone through all of a report; only then does its silence mean "not mentioned". Refuses with
 * `meeting-not-convened`, `report-not-received`.
 */
export class ReviewReport extends Command<Appended> implements Extract<MeetingCommand, { type: 'ReviewReport' }> {
  readonly type = 'ReviewReport';
  constructor(
    readonly meetingId: MeetingId,
    readonly document: DocumentId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
