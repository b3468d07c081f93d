import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyId } from '../domain/index.js';

/**
 * Says whom a body reports to, or that it reports to nobody. Refuses with `body-not-established`, `own-parent-body` and
 * `parent-body-unknown`.
 */
export class NameParentBody extends Command<Appended> {
  constructor(
    readonly bodyId: BodyId,
    readonly parent: BodyId | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
