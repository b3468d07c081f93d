import { Inject, Injectable } from '@nestjs/common';
import { Uuid, type TakeStepBody } from '@app/contracts';
import { EventStore, type Metadata } from '@app/event-store';
import type { RequestContext } from '@app/http';
import { CLOCK, dateIn, type Clock, type IsoDate } from '@app/kernel';
import { z } from 'zod';
import { firstDayOf } from '../correct-outcome/first-day.js';
import type { OutcomeCommand } from '../domain/index.js';
import { visibilityOf } from '../domain/index.js';
import { recordedOutcome, type OutcomeOnRecord } from '../recorded-outcome.js';
import { abilityOf } from '../take-step/ability-of-step.js';
import { dayThatCame } from './day-that-came.js';
import { demandHat } from './demand-hat.js';
import { demandSeen } from './demand-seen.js';
import { OutcomeBodies } from './outcome-bodies.js';

export const OutcomeParams = z.object({ outcome: Uuid });
export type OutcomeParams = z.infer<typeof OutcomeParams>;

/** What every command on one outcome asks first: whether it exists, of which body it is, and whether the actor may. */
@Injectable()
export class OutcomeRequests {
  constructor(
    private readonly events: EventStore,
    private readonly bodies: OutcomeBodies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refuses with `outcome-unknown`, `not-allowed` or `day-not-come`. */
  async allowed(context: RequestContext, outcome: string, ability: string, effectiveOn: string): Promise<Metadata> {
    const { state } = await this.demanded(context, outcome, ability);
    return context.metadataFor(state.body, this.dayOf(effectiveOn));
  }

  /** The day on which it happened, as it was sent. Refuses with `day-not-come`. */
  dayOf(effectiveOn: string): IsoDate {
    return dayThatCame(effectiveOn, this.clock);
  }

  /** For a step: of one owner's part only whoever may speak for that owner, of the whole whoever may for all of them. */
  async allowedStep(context: RequestContext, outcome: string, body: TakeStepBody) {
    const { step, effectiveOn, owner } = body;
    const { state, through } = await this.demanded(context, outcome, abilityOf(step), owner);
    if (owner === undefined)
      for (const { entity } of state.owners) context.demand(abilityOf(step), through, { owners: [entity] });
    demandHat(context, through, body);
    return context.metadataFor(state.body, this.dayOf(effectiveOn));
  }

  /** For what asks and changes nothing. */
  async demand(context: RequestContext, outcome: string, ability: string): Promise<void> {
    await this.demanded(context, outcome, ability);
  }

  /** For what has no date of its own: the day of the step that it concerns. */
  async allowedOnDayOf(context: RequestContext, outcome: string, ability: string, version: number): Promise<Metadata> {
    const { state, timeline } = await this.demanded(context, outcome, ability);
    const step = timeline.find(({ event }) => event.version === version) ?? timeline[0];
    return context.metadataFor(state.body, step?.event.effectiveOn ?? dateIn('UTC', this.clock.now()));
  }

  /** For what concerns the record itself: today, and after everything that is on record. */
  async allowedNow(context: RequestContext, outcome: string, ability: string): Promise<Metadata> {
    const { state, timeline } = await this.demanded(context, outcome, ability);
    const today = dateIn('UTC', this.clock.now());
    const last = timeline.at(-1)?.event.effectiveOn ?? today;
    return context.metadataFor(state.body, last > today ? last : today);
  }

  /** For what puts something right: the day given, or the first one on which it changes something. */
  async allowedToCorrect(
    context: RequestContext,
    outcome: string,
    command: OutcomeCommand,
    effectiveOn: string | undefined,
  ): Promise<Metadata> {
    const found = await this.demanded(context, outcome, 'outcome.correct');
    const from = effectiveOn === undefined ? firstDayOf(command, found) : this.dayOf(effectiveOn);
    return context.metadataFor(found.state.body, from);
  }

  /** `through`: the body in which the actor may. */
  private async demanded(
    context: RequestContext,
    outcome: string,
    ability: string,
    owner?: string,
  ): Promise<OutcomeOnRecord & { readonly through: string }> {
    const found = await recordedOutcome(this.events, outcome);
    const { body, owners } = found.state;
    const own = owners.map(({ entity }) => entity).filter((entity) => owner === undefined || entity === owner);
    const item = { owners: own, visibility: visibilityOf(found.state) };
    const concerned = await this.bodies.of(found.state);
    const through = concerned.acting.find((each) => context.principal.may(ability, each, item));
    if (through !== undefined) return { ...found, through };
    demandSeen(context, outcome, found.state, concerned);
    context.demand(ability, body, item);
    return { ...found, through: body };
  }
}
