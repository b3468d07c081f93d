import { Query } from '@nestjs/cqrs';
import type { EntriesFilter } from '@app/outcomes';
import type { Sight } from '@app/kernel';
import type { Paper, PaperKind } from '../paper.js';

/**
 * A paper on what the asker may see. `meeting`: whom it is for; left out, the next one. Refuses as `ListEntries` and
 * `GetMattersArising` do, and with `meeting-of-another-body`.
 */
export class PreparePaper extends Query<Paper> {
  constructor(
    readonly kind: PaperKind,
    readonly filter: EntriesFilter,
    readonly meeting: string | undefined,
    readonly sight: Sight,
  ) {
    super();
  }
}
