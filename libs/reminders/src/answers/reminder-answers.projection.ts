import type { IsoDate } from '@app/kernel';
import type { Projection } from '@app/event-store';
import type { AnswerEvent, AnswerId, Settlement } from '../domain/answers/answer.events.js';
import { answeredOutcomeIn } from './answers.stream.js';

export interface AnswerInShort {
  readonly answer: AnswerId;
  readonly on: IsoDate;
  readonly settled: Settlement | null;
}

/** One row per outcome whose reminders were answered. Table `read.reminder_answers`; words and names stay in the log. */
export interface ReminderAnswersRow {
  readonly outcome_id: string;
  readonly body_id: string;
  readonly answers: readonly AnswerInShort[];
  /** Since when an answer waits for the secretariat; null where none does. Pauses the chase. */
  readonly waiting_since: IsoDate | null;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}

export const reminderAnswersProjection: Projection<ReminderAnswersRow, AnswerEvent> = {
  name: 'reminder_answers',
  version: 1,
  table: 'reminder_answers',
  columns: [
    { name: 'outcome_id', type: 'uuid', primaryKey: true },
    { name: 'body_id', type: 'text not null' },
    { name: 'answers', type: 'jsonb not null' },
    { name: 'waiting_since', type: 'date' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: ['create index on {table} (body_id, waiting_since) where waiting_since is not null'],
  lateFacts: 'refold',
  key: ({ streamId }) => answeredOutcomeIn(streamId),
  evolve: (before, event) => {
    const answers = answersAfter(before?.answers ?? [], event);
    return {
      outcome_id: answeredOutcomeIn(event.streamId) ?? '',
      body_id: event.scope,
      answers,
      waiting_since: earliestWaiting(answers),
      version: Math.max(before?.version ?? 0, event.version),
    };
  },
};

function answersAfter(
  answers: readonly AnswerInShort[],
  { type, data, effectiveOn }: Parameters<(typeof reminderAnswersProjection)['evolve']>[1],
): readonly AnswerInShort[] {
  const { answer } = data;
  const known = answers.find((each) => each.answer === answer) ?? { answer, on: effectiveOn, settled: null };
  const others = answers.filter((each) => each.answer !== answer);
  // Whichever of the two comes first in the fold, the day is that of the answer.
  if (type === 'ReminderAnswered') return [...others, { ...known, on: effectiveOn }];
  return [...others, { ...known, settled: data.how }];
}

function earliestWaiting(answers: readonly AnswerInShort[]): IsoDate | null {
  const days = answers.filter(({ settled }) => settled === null).map(({ on }) => on);
  return days.sort()[0] ?? null;
}
