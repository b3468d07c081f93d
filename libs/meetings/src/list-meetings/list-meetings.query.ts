import { type Sight } from '@app/kernel';
import { Query } from '@nestjs/cqrs';
import { type BodyId } from '../domain/index.js';
import { type MeetingView } from '../meeting.view.js';

/** The meetings of a body, with the sessions of its parent that it follows, in the true order of time (`meetingOrder`). */
export class ListMeetings extends Query<readonly MeetingView[]> {
  constructor(
    readonly body: BodyId,
    readonly sight: Sight,
  ) {
    super();
  }
}
