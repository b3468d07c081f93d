import { Injectable } from '@nestjs/common';
import type { ReminderAnswer } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import { type DatedAnswer, datedAnswers } from '../answers-on-record.js';
import { answersStream } from '../answers.stream.js';
import { throughWords } from '../page/answer-words.js';
import { pageWordsIn } from '../page/words/index.js';

/** What was answered about an outcome, as its officers see it. */
@Injectable()
export class ListAnswers {
  constructor(
    private readonly events: EventStore,
    private readonly facts: ReminderFacts,
  ) {}

  /** The newest first. */
  async of(outcomeId: string): Promise<readonly ReminderAnswer[]> {
    const answers = datedAnswers(await this.events.read(answersStream(outcomeId).streamId));
    const ids = answers.flatMap(({ facts: { sentTo }, settling }) => [sentTo.person, sentTo.entity, settling?.actor]);
    const names = await this.facts.names(ids.filter((id) => id != null));
    return answers.map((answer) => viewOf(answer, names)).toReversed();
  }
}

export function viewOf(
  { facts, words, on, settled, settling }: DatedAnswer,
  names: ReadonlyMap<string, string>,
): ReminderAnswer {
  return {
    ...{ id: facts.answer, on, kind: facts.kind, until: facts.until, files: facts.files },
    through: throughWords(pageWordsIn('en'), facts, sentToName(facts.sentTo, names), words),
    note: words.note ?? null,
    link: words.link ?? null,
    settled:
      settled === null || settling === null
        ? null
        : {
            how: settled,
            on: settling.on,
            by: names.get(settling.actor) ?? 'a former officer',
            reason: settling.reason,
          },
  };
}

/** The office outlives the person. */
export function sentToName(
  { person, entity }: DatedAnswer['facts']['sentTo'],
  names: ReadonlyMap<string, string>,
): string {
  const office = entity === null ? undefined : (names.get(entity) ?? entity);
  if (person === null) return office ?? 'an office';
  const name = names.get(person) ?? 'a former officer';
  return office === undefined ? name : `${name} (${office})`;
}
