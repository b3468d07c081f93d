import { childCommandId, EventStore, type RecordedEvent } from '@app/event-store';
import {
  AddCitation,
  recordedOutcome,
  RecordOutcome,
  RelateOutcome,
  TakeStep,
  workflows,
  type StepDetails,
  type StepType,
} from '@app/outcomes';
import { DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import type {
  EntryState,
  HeldReport,
  Link,
  OutcomeId,
  ProposalContent,
  ProposalState,
} from '../domain/review/index.js';
import { EnterParties } from './enter-parties.js';
import { citationOf, recordOf } from './to-record.js';

export interface Entered {
  readonly outcome: OutcomeId;
  readonly reference: string;
  /** Of the record, as the entry left it. */
  readonly version: number;
}

/** The step by which a passage shows that something was done: the first that the kind knows. */
const DONE: readonly StepType[] = [
  'CompletionClaimed',
  'LiaisonStatementSent',
  'AnsweredByAddressee',
  'OutcomeReviewed',
];

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
    { content }: ProposalState,
    held: HeldReport,
    acceptance: RecordedEvent,
  ): Promise<Entered> {
    const { link } = entry;
    if (link?.relation === 'restates') await this.cite(link.outcome, content, held, acceptance);
    else if (link?.relation === 'evidence-for')
      await this.step(link, evidenceOf(content, held), entry, content, acceptance);
    else await this.record(entry, content, held, acceptance);
    const { state, version } = await recordedOutcome(this.events, entry.outcome);
    return { outcome: entry.outcome, reference: state.reference, version };
  }

  private async record(
    { outcome, link, effectiveOn }: EntryState,
    content: ProposalContent,
    held: HeldReport,
    acceptance: RecordedEvent,
  ): Promise<void> {
    const known = await this.parties.enter(content, acceptance);
    const { kind, facts, prose } = recordOf(content, held, known);
    const metadata = { ...caused(acceptance, nth.record, effectiveOn), commandId: recordingOf(acceptance.commandId) };
    await this.commands.execute(new RecordOutcome(kind, facts, prose, null, metadata));
    if (link?.relation === 'reiterates')
      await this.commands.execute(
        new RelateOutcome(
          outcome,
          'reiterates',
          link.outcome,
          'source',
          {},
          caused(acceptance, nth.relate, effectiveOn),
        ),
      );
    if (link?.relation === 'adopts') {
      const details = { adoptedAs: outcome, meeting: facts.meeting };
      const taken = caused(acceptance, nth.step, effectiveOn);
      await this.commands.execute(new TakeStep(link.outcome, 'ProposalAdopted', details, {}, acceptance.actor, taken));
    }
  }

  private async cite(target: OutcomeId, { passages }: ProposalContent, held: HeldReport, acceptance: RecordedEvent) {
    for (const [index, passage] of passages.entries()) {
      const metadata = caused(acceptance, nth.cite + index, await this.dayAfter(target, acceptance));
      await this.commands.execute(new AddCitation(target, citationOf(passage, held), passage.wording, metadata));
    }
  }

  private async step(
    link: Link,
    details: StepDetails,
    { effectiveOn }: EntryState,
    { passages }: ProposalContent,
    acceptance: RecordedEvent,
  ): Promise<void> {
    const { state } = await recordedOutcome(this.events, link.outcome);
    const step = DONE.find((each) => workflows[state.kind].steps[each]);
    if (step === undefined)
      throw new DomainError('evidence-not-taken', `${state.reference} takes no step that this would be evidence for.`);
    const wording = passages.map((passage) => passage.wording).join('\n');
    const metadata = caused(acceptance, nth.step, effectiveOn);
    await this.commands.execute(new TakeStep(link.outcome, step, details, { wording }, acceptance.actor, metadata));
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

function evidenceOf({ meeting, passages }: ProposalContent, held: HeldReport): StepDetails {
  const [passage] = passages;
  return {
    ...(meeting !== null && { meeting }),
    ...(passage && { citation: citationOf(passage, held) }),
    evidence: { documentReference: held.document },
  };
}
