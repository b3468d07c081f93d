import { type ClosingView } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import { type MeetingId } from '../domain/index.js';

/** What became of the checkpoint of a meeting's closing. Refuses with `meeting-unknown`. */
export class GetClosing extends Query<ClosingView & { readonly bodies: readonly string[] }> {
  constructor(readonly meeting: MeetingId) {
    super();
  }
}
