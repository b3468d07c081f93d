import { childCommandId, EventStore, type RecordedEvent } from '@app/event-store';
import { AddCitation, recordedOutcome, RecordOutcome, RelateOutcome, TakeStep } from '@app/outcomes';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import type {
  EntryState,
  HeldReport,
  MeetingId,
  OutcomeId,
  ProposalContent,
  ProposalState,
} from '../domain/review/index.js';
import { EnterParties } from './enter-parties.js';
import { claimOf, evidenceFor, type ToldStep } from './steps-of-passage.js';
import { citationOf, recordOf } from './to-record.js';

export interface Entered {
  readonly outcome: OutcomeId;
  readonly reference: string;
  /** Of the record, as the entry left it. */
  readonly version: number;
}

/** Writes what an accepted proposal says into the register; again, it changes nothing. */
@Injectable()
export class EnterOutcome {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
    private readonly parties: EnterParties,
  ) {}

  async enter(
    entry: EntryState,
    proposal: ProposalState,
    held: HeldReport,
    acceptance: RecordedEvent,
  ): Promise<Entered> {
    const { link, outcome } = entry;
    const { content } = proposal;
    if (link?.relation === 'restates') await this.cite(outcome, content, held, acceptance);
    else if (link?.relation === 'evidence-for') {
      const { state } = await recordedOutcome(this.events, outcome);
      await this.take(outcome, evidenceFor(state.kind, content, held), entry, acceptance);
    } else await this.record(entry, proposal, held, acceptance);
    const { state, version } = await recordedOutcome(this.events, outcome);
    return { outcome, reference: state.reference, version };
  }

  private async record(entry: EntryState, proposal: ProposalState, held: HeldReport, acceptance: RecordedEvent) {
    const { outcome, effectiveOn } = entry;
    const known = await this.parties.enter(proposal.content, acceptance);
    const { kind, facts, prose } = recordOf(proposal.content, held, known);
    const metadata = { ...caused(acceptance, nth.record, effectiveOn), commandId: recordingOf(acceptance.commandId) };
    await this.commands.execute(new RecordOutcome(kind, facts, prose, null, metadata));
    await this.tie(entry, facts.meeting, acceptance);
    const claim = claimOf(proposal, held);
    if (claim) await this.take(outcome, claim, entry, acceptance);
  }

  private async tie({ outcome, link, effectiveOn }: EntryState, meeting: MeetingId, acceptance: RecordedEvent) {
    const metadata = caused(acceptance, nth.relate, effectiveOn);
    if (link?.relation === 'reiterates')
      await this.commands.execute(new RelateOutcome(outcome, 'reiterates', link.outcome, 'source', {}, metadata));
    if (link?.relation === 'adopts') {
      const details = { adoptedAs: outcome, meeting };
      const adopting = new TakeStep(link.outcome, 'ProposalAdopted', details, {}, acceptance.actor, metadata);
      await this.commands.execute(adopting);
    }
  }

  private async cite(target: OutcomeId, { passages }: ProposalContent, held: HeldReport, acceptance: RecordedEvent) {
    for (const [index, passage] of passages.entries()) {
      const metadata = caused(acceptance, nth.cite + index, await this.dayAfter(target, acceptance));
      await this.commands.execute(new AddCitation(target, citationOf(passage, held), passage.wording, metadata));
    }
  }

  private async take(
    target: OutcomeId,
    { step, details, wording }: ToldStep,
    { effectiveOn }: EntryState,
    acceptance: RecordedEvent,
  ): Promise<void> {
    const metadata = caused(acceptance, nth.step, effectiveOn);
    await this.commands.execute(new TakeStep(target, step, details, { wording }, acceptance.actor, metadata));
  }

  /** A citation is added to what is on record: not before that was agreed. */
  private async dayAfter(target: OutcomeId, { effectiveOn }: RecordedEvent) {
    const { timeline } = await recordedOutcome(this.events, target);
    const since = timeline[0]?.event.effectiveOn ?? effectiveOn;
    return since > effectiveOn ? since : effectiveOn;
  }
}

/** The command that makes the record of an acceptance. Its id gives the record's, so it is known before. */
export function recordingOf(acceptedBy: string): string {
  return childCommandId(acceptedBy, nth.record);
}
