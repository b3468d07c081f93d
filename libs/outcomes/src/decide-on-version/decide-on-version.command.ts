import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { DecideOnVersion as Decide, OutcomeId, VersionDecision } from '../domain/index.js';

/**
 * Says what becomes of an outcome when a version came of a report that states it: it is kept as it is, corrected by the
 * version, or withdrawn. Refuses with `citation-unknown`, `version-states-nothing`, `outcome-withdrawn` and, where the
 * document does not hold the version, `version-unknown` or `paragraph-unknown`.
 */
export class DecideOnVersion extends Command<Appended> implements Decide {
  readonly type = 'DecideOnVersion';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly decision: VersionDecision,
    readonly citation: number,
    readonly version: string,
    readonly reason: string,
    readonly to: Decide['to'],
    readonly metadata: Metadata,
  ) {
    super();
  }
}
