import { Injectable } from '@nestjs/common';
import { Uuid } from '@app/contracts';
import { EventStore, type Metadata } from '@app/event-store';
import type { RequestContext } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { z } from 'zod';
import { recordedOutcome } from '../recorded-outcome.js';

export const OutcomeParams = z.object({ outcome: Uuid });
export type OutcomeParams = z.infer<typeof OutcomeParams>;

/** What every command on one outcome asks first: whether it exists, of which body it is, and whether the actor may. */
@Injectable()
export class OutcomeRequests {
  constructor(private readonly events: EventStore) {}

  /** Refuses with `outcome-unknown` or `not-allowed`. */
  async allowed(context: RequestContext, outcome: string, ability: string, effectiveOn: string): Promise<Metadata> {
    const { state } = await recordedOutcome(this.events, outcome);
    context.demand(ability, state.body, { owners: state.owners.map(({ entity }) => entity) });
    return context.metadataFor(state.body, isoDateOf(effectiveOn));
  }

  /** For what has no date of its own: the day of the step that it concerns. */
  async allowedOnDayOf(context: RequestContext, outcome: string, ability: string, version: number): Promise<Metadata> {
    const { timeline } = await recordedOutcome(this.events, outcome);
    const step = timeline.find(({ event }) => event.version === version) ?? timeline[0];
    return this.allowed(context, outcome, ability, step?.event.effectiveOn ?? '');
  }
}
