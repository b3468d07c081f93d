import { type Decider, DomainError, unreachable } from '@app/kernel';
import type { AnswerEvent, AnswerFacts, AnswerId, AnswerWords, Settlement } from './answer.events.js';

export type AnswerCommand =
  | { readonly type: 'AnswerReminder'; readonly facts: AnswerFacts; readonly words: AnswerWords }
  | {
      readonly type: 'SettleAnswer';
      readonly answer: AnswerId;
      readonly how: Settlement;
      /** Empty where none is given. */
      readonly reason: string;
    };

export interface AnswerOnRecord {
  readonly facts: AnswerFacts;
  readonly words: AnswerWords;
  readonly settled: Settlement | null;
}

/** The answers to the reminders of one outcome, in the order in which they came. */
export type AnswersState = readonly AnswerOnRecord[];

export class AnswerRefusal extends DomainError<
  'answer-link-used' | 'answer-unknown' | 'answer-settled' | 'answer-reason-missing' | 'answer-not-a-step'
> {}

/**
 * One answer a link: the same again changes nothing, another one is refused with `answer-link-used`. Settling refuses with
 * `answer-unknown`, `answer-settled` (in another way), `answer-reason-missing` and, where it says nothing that could be recorded
 * as a step, `answer-not-a-step`.
 */
export const reminderAnswers: Decider<AnswerCommand, AnswerEvent, AnswersState> = {
  initial: [],
  decide: (command, state) => {
    switch (command.type) {
      case 'AnswerReminder':
        return answered(command.facts, command.words, state);
      case 'SettleAnswer':
        return settled(command, state);
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ReminderAnswered':
        return [...state, { facts: event.data, words: event.prose ?? {}, settled: null }];
      case 'AnswerSettled': {
        const { answer, how } = event.data;
        return state.map((each) => (each.facts.answer === answer ? { ...each, settled: how } : each));
      }
      default:
        return unreachable(event);
    }
  },
};

function answered(facts: AnswerFacts, words: AnswerWords, state: AnswersState): readonly AnswerEvent[] {
  const before = state.find((each) => each.facts.answer === facts.answer);
  if (before === undefined) return [{ type: 'ReminderAnswered', data: facts, prose: words }];
  if (sameAnswer(before, { facts, words })) return [];
  throw new AnswerRefusal('answer-link-used', 'This link was used to answer before.', { kind: before.facts.kind });
}

function settled(
  { answer, how, reason }: Extract<AnswerCommand, { type: 'SettleAnswer' }>,
  state: AnswersState,
): readonly AnswerEvent[] {
  const found = state.find(({ facts }) => facts.answer === answer);
  if (found === undefined) throw new AnswerRefusal('answer-unknown', 'The outcome has no such answer.');
  if (found.settled === how) return [];
  if (found.settled !== null)
    throw new AnswerRefusal('answer-settled', `The answer was ${found.settled} already.`, { how: found.settled });
  if (how === 'declined' && reason === '')
    throw new AnswerRefusal('answer-reason-missing', 'Say why the answer is not taken.');
  if (how === 'accepted' && !saysAStep(found.facts))
    throw new AnswerRefusal(
      'answer-not-a-step',
      'Only "done" and "in progress" are recorded as they stand. Do what this answer asks for on the outcome, then note it.',
      { kind: found.facts.kind },
    );
  return [{ type: 'AnswerSettled', data: { answer, how }, ...(reason !== '' && { prose: { reason } }) }];
}

/** Whether what it says can be recorded as a step of the outcome as it stands. */
export function saysAStep({ kind }: AnswerFacts): boolean {
  return kind === 'done' || kind === 'in_progress';
}

type Said = Pick<AnswerOnRecord, 'facts' | 'words'>;

function sameAnswer(a: Said, b: Said): boolean {
  return (
    (['kind', 'via', 'forwarded', 'until'] as const).every((field) => a.facts[field] === b.facts[field]) &&
    (['by', 'note', 'link'] as const).every((field) => a.words[field] === b.words[field]) &&
    a.facts.files.map(({ sha256 }) => sha256).join() === b.facts.files.map(({ sha256 }) => sha256).join()
  );
}
