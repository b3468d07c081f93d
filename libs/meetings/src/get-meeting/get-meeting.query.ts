import { type Sight } from '@app/kernel';
import { Query } from '@nestjs/cqrs';
import { type MeetingView } from '../meeting.view.js';
import { type MeetingId } from '../domain/index.js';

/** Refuses with `meeting-unknown`. */
export class GetMeeting extends Query<MeetingView> {
  constructor(
    readonly meeting: MeetingId,
    readonly sight: Sight,
  ) {
    super();
  }
}
