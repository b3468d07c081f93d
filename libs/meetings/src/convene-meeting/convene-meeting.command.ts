import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type MeetingToConvene, type MeetingCommand } from '../domain/index.js';

/**
 * Puts a meeting, a session of the parent body or a consultation into the register. Refuses with `mandate-ended`, `meeting-already-convened`,
 * `meeting-without-body`, `dates-incomplete`, `dates-reversed`.
 */
export class ConveneMeeting extends Command<Appended> implements Extract<MeetingCommand, { type: 'ConveneMeeting' }> {
  readonly type = 'ConveneMeeting';
  constructor(
    readonly meeting: MeetingToConvene,
    readonly prose: { readonly title: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
