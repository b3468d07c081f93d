import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type MeetingCommand, type MeetingId } from '../domain/index.js';

/**
 * Says that the register holds what the meeting agreed, by its reports. Nothing is barred afterwards. Refuses with
 * `meeting-not-convened`, `meeting-cancelled`, `meeting-already-closed`, `report-not-received`, `report-not-reviewed`.
 */
export class CloseMeeting extends Command<Appended> implements Extract<MeetingCommand, { type: 'CloseMeeting' }> {
  readonly type = 'CloseMeeting';
  constructor(
    readonly meetingId: MeetingId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
