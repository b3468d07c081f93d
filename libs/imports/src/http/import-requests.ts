import { EventStore, type Metadata } from '@app/event-store';
import type { RequestContext } from '@app/http';
import { CLOCK, dateIn, type Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { findImport, importUnknown, type ImportOnRecord } from '../recorded-import.js';

/** What every route on one import asks first. Who may not put reports into its body learns nothing of it. */
@Injectable()
export class ImportRequests {
  constructor(
    private readonly events: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses with `import-unknown`. */
  async allowed(context: RequestContext, id: string): Promise<ImportOnRecord> {
    const found = await findImport(this.events, id);
    if (found === null || !context.principal.may('import.run', found.state.file.body)) throw importUnknown(id);
    return found;
  }

  /** Of a command: today, and not before anything that is on record. Refuses with `not-allowed` for a further ability. */
  async metadata(context: RequestContext, id: string, ability?: string): Promise<Metadata> {
    const { state, timeline } = await this.allowed(context, id);
    if (ability !== undefined) context.demand(ability, state.file.body);
    const today = dateIn('UTC', this.clock.now());
    const last = timeline.at(-1)?.event.effectiveOn ?? today;
    return context.metadataFor(state.file.body, last > today ? last : today);
  }
}
