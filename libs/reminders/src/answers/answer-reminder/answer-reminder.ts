import { Inject, Injectable } from '@nestjs/common';
import { commandIdOf, EventStore, requestHashOf } from '@app/event-store';
import { EvidenceFiles } from '@app/outcomes';
import { type AnswerCommand, reminderAnswers } from '../../domain/answers/answers.decider.js';
import type { AnswerFile, AnswerWords } from '../../domain/answers/answer.events.js';
import { answersStream } from '../answers.stream.js';
import { AnswerCopies } from '../copies/answer-copies.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../../reminders.options.js';
import type { FilledAnswer } from './answer-form.js';

/** Who acts where nobody signed in: the holder of a link. */
const ACTOR = 'answer-link';

/** Records what was answered through a link. However often the same is sent, it is recorded once. */
@Injectable()
export class AnswerReminder {
  constructor(
    private readonly events: EventStore,
    private readonly files: EvidenceFiles,
    private readonly copies: AnswerCopies,
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
  ) {}

  /** Refuses with `answer-link-used`, `evidence-empty`, `evidence-too-large` and `evidence-not-of-its-kind`. */
  async answer(linked: LinkedOutcome, filled: FilledAnswer, correlationId: string): Promise<void> {
    const file = filled.file === null ? null : await this.files.hold(linked.outcomeId, filled.file, ACTOR);
    const command = commandFor(linked, filled, file);
    const requestHash = requestHashOf({ command });
    if (filled.forwarded) await this.copies.plan(linked.outcomeId, linked.answer, this.options.publicUrl);
    await this.events.handle(reminderAnswers, answersStream(linked.outcomeId), command, {
      ...{ actor: ACTOR, scope: linked.body.id, effectiveOn: linked.today, requestHash, correlationId },
      // Of what is said too: the same again is a repetition, and something else is for the decider to refuse.
      commandId: commandIdOf(ACTOR, linked.answer, requestHash),
    });
  }
}

function commandFor(linked: LinkedOutcome, filled: FilledAnswer, file: AnswerFile | null): AnswerCommand {
  const { kind, until, forwarded, by, note, link } = filled;
  const { sentTo, owner } = linked;
  const words: AnswerWords = { ...(by !== '' && { by }), ...(note !== '' && { note }), ...(link !== '' && { link }) };
  return {
    type: 'AnswerReminder',
    facts: {
      ...{
        answer: linked.answer,
        outcome: linked.outcomeId,
        body: linked.body.id,
        kind,
        via: 'link',
        until,
        forwarded,
      },
      sentTo: { person: sentTo.kind === 'person' ? sentTo.id : null, entity: owner },
      messageId: linked.messageId,
      files: file === null ? [] : [file],
    },
    words,
  };
}
