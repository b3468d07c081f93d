import { type Appended, type Metadata } from '@app/event-store';
import { type IsoDate } from '@app/kernel';
import { Command } from '@nestjs/cqrs';
import { type MeetingCommand, type MeetingId } from '../domain/index.js';

/** Announces until when documents for a meeting are taken. Refuses with `meeting-not-convened`, `meeting-cancelled`. */
export class StateDocumentDeadline
  extends Command<Appended>
  implements Extract<MeetingCommand, { type: 'StateDocumentDeadline' }>
{
  readonly type = 'StateDocumentDeadline';
  constructor(
    readonly meetingId: MeetingId,
    /** Null: the rule of the body counts again. */
    readonly on: IsoDate | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
