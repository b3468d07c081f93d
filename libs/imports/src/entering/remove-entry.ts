import { childCommandId, EventStore, newId, requestHashOf, type Metadata, type RecordedEvent } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { AnnulStep, DecideOnVersion, outcomeStream, recordedOutcome, type OutcomeId } from '@app/outcomes';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { nth } from '../caused.js';
import type { EntryState } from '../domain/review/index.js';

/** Who takes it back, and why. */
export interface Removal extends Pick<Metadata, 'actor' | 'correlationId'> {
  readonly reason: string;
}

/** Takes back what an acceptance put into the register, as long as nobody built on it; again, it changes nothing. */
@Injectable()
export class RemoveEntry {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
  ) {}

  /** Refuses with `entry-built-upon`, and as the register does where a later step rests on what was entered. */
  async remove(entry: EntryState, acceptance: RecordedEvent, removal: Removal): Promise<void> {
    const { link, outcome } = entry;
    const isOwn = link === null || link.outcome !== outcome;
    if (isOwn) await this.demandUntouched(entry, acceptance);
    if (link !== null) await this.annulSteps(link.outcome, acceptance, removal);
    if (isOwn) await this.withdraw(outcome, acceptance, removal);
  }

  private async demandUntouched({ outcome, entered }: EntryState, acceptance: RecordedEvent): Promise<void> {
    if (entered === null) return;
    const since = (await this.events.read(outcomeStream(outcome).streamId)).filter(
      ({ version, causationId }) => version > entered.version && causationId !== acceptance.eventId,
    );
    const [first] = since;
    if (first === undefined) return;
    throw new DomainError(
      'entry-built-upon',
      `${entered.reference} was worked on since (${first.type}). Correct or withdraw it in the register instead.`,
      { outcome, reference: entered.reference, version: first.version, type: first.type, actor: first.actor },
    );
  }

  /** The record stays readable, as everything that was ever entered, and counts no more. */
  private async withdraw(outcome: OutcomeId, acceptance: RecordedEvent, removal: Removal): Promise<void> {
    if ((await this.events.read(outcomeStream(outcome).streamId)).length === 0) return;
    const { state, timeline } = await recordedOutcome(this.events, outcome);
    const [cited] = state.citations;
    const last = timeline.at(-1)?.event.effectiveOn ?? acceptance.effectiveOn;
    if (state.withdrawnBy || cited === undefined) return;
    const metadata = this.metadata(acceptance, removal, last, outcome);
    await this.commands.execute(
      new DecideOnVersion(outcome, 'withdraw', 0, cited.version, removal.reason, null, metadata),
    );
  }

  private async annulSteps(target: OutcomeId, acceptance: RecordedEvent, removal: Removal): Promise<void> {
    const { timeline } = await recordedOutcome(this.events, target);
    const own = timeline.filter(({ event, annulled }) => !annulled && event.causationId === acceptance.eventId);
    for (const { event } of own.filter(({ event }) => event.annuls === null)) {
      const metadata = this.metadata(acceptance, removal, event.effectiveOn, `${target} ${event.version}`);
      await this.commands.execute(new AnnulStep(target, event.version, removal.reason, metadata));
    }
  }

  /** Its id comes from the acceptance and what is taken back of it, so that a retry does it once. */
  private metadata(
    { eventId, scope }: RecordedEvent,
    { actor, correlationId }: Removal,
    effectiveOn: IsoDate,
    what: string,
  ): Metadata {
    return {
      ...{ actor, scope, effectiveOn, correlationId, causationId: eventId },
      commandId: newId(childCommandId(eventId, nth.remove), what),
      requestHash: requestHashOf({ removed: eventId, what }),
    };
  }
}
