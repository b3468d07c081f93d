import { Query } from '@nestjs/cqrs';
import { type DocumentView } from '../document.view.js';
import { type BodyId, type MeetingId } from '../domain/index.js';

/** By id; null: of any body, of any meeting. */
export class ListDocuments extends Query<readonly DocumentView[]> {
  constructor(
    readonly body: BodyId | null,
    readonly meeting: MeetingId | null,
  ) {
    super();
  }
}
