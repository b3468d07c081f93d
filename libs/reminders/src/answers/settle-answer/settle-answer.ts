import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AnswerSettlementBody } from '@app/contracts';
import { type Appended, childCommandId, EventStore, type Metadata } from '@app/event-store';
import { type Evidence, type StepDetails, TakeStep } from '@app/outcomes';
import { type AnswerCommand, type AnswerOnRecord, reminderAnswers } from '../../domain/answers/answers.decider.js';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import { answersOf } from '../answers-on-record.js';
import { answersStream } from '../answers.stream.js';
import { sentToName } from '../list-answers/list-answers.js';
import { throughWords } from '../page/answer-words.js';
import { pageWordsIn } from '../page/words/index.js';

/** What the secretariat makes of an answer. What it accepts becomes a step of the outcome, attributed to whoever answered. */
@Injectable()
export class SettleAnswer {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
    private readonly facts: ReminderFacts,
  ) {}

  /** Refuses as the decider does, and where it is accepted as the step itself does: a claim needs evidence. */
  async settle(
    outcomeId: string,
    owners: readonly string[],
    { answer, how, reason = '', documentReference }: AnswerSettlementBody,
    metadata: Metadata,
  ): Promise<Appended> {
    const command: AnswerCommand = { type: 'SettleAnswer', answer, how, reason };
    const state = answersOf(await this.events.read(answersStream(outcomeId).streamId));
    const isNew = reminderAnswers.decide(command, state).length > 0;
    const found = state.find(({ facts }) => facts.answer === answer);
    // The step first: where it is refused the answer goes on waiting, and a second try of both finds the step taken.
    if (how === 'accepted' && isNew && found !== undefined)
      await this.takeStep(outcomeId, owners, found, documentReference, metadata);
    return this.events.handle(reminderAnswers, answersStream(outcomeId), command, metadata);
  }

  private async takeStep(
    outcomeId: string,
    owners: readonly string[],
    { facts, words }: AnswerOnRecord,
    documentReference: string | undefined,
    { expectedVersion: _, ...metadata }: Metadata,
  ): Promise<void> {
    const names = await this.facts.names([facts.sentTo.person, facts.sentTo.entity].filter((id) => id !== null));
    const through = throughWords(pageWordsIn('en'), facts, sentToName(facts.sentTo, names), words);
    const note = `Answered ${through}.${words.note === undefined ? '' : `\n${words.note}`}`;
    const step = facts.kind === 'done' ? 'CompletionClaimed' : 'ProgressReported';
    const details = detailsOf(facts, evidenceOf(facts.files[0], words.link, documentReference), owners);
    await this.commands.execute(
      new TakeStep(outcomeId, step, details, { note }, metadata.actor, {
        ...metadata,
        commandId: childCommandId(metadata.commandId, 1),
      }),
    );
  }
}

function detailsOf(
  { sentTo: { entity } }: AnswerOnRecord['facts'],
  evidence: Evidence,
  owners: readonly string[],
): StepDetails {
  // Of several owners each answers for its own part.
  const owner = entity !== null && owners.length > 1 && owners.includes(entity) ? { owner: entity } : {};
  return { ...owner, ...(Object.keys(evidence).length > 0 && { evidence }) };
}

function evidenceOf(file: Evidence['file'], link: string | undefined, documentReference: string | undefined): Evidence {
  return {
    ...(file !== undefined && { file }),
    ...(link !== undefined && { link }),
    ...(documentReference !== undefined && { documentReference }),
  };
}
