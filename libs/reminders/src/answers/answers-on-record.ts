import type { RecordedEvent } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import type { AnswerEvent, AnswerId } from '../domain/answers/answer.events.js';
import { type AnswerOnRecord, type AnswersState, reminderAnswers } from '../domain/answers/answers.decider.js';

/** An answer with what the log alone knows of it. */
export interface DatedAnswer extends AnswerOnRecord {
  readonly on: IsoDate;
  readonly settling: { readonly on: IsoDate; readonly actor: string; readonly reason: string | null } | null;
}

export function answersOf(history: readonly RecordedEvent[]): AnswersState {
  return history.reduce<AnswersState>(
    (state, event) => reminderAnswers.evolve(state, asAnswerEvent(event)),
    reminderAnswers.initial,
  );
}

/** In the order in which they came. */
export function datedAnswers(history: readonly RecordedEvent[]): readonly DatedAnswer[] {
  return answersOf(history).flatMap((answer): readonly DatedAnswer[] => {
    const of = (type: AnswerEvent['type']): RecordedEvent | undefined => eventOf(history, type, answer.facts.answer);
    const on = of('ReminderAnswered')?.effectiveOn;
    return on === undefined ? [] : [{ ...answer, on, settling: settlingOf(of('AnswerSettled')) }];
  });
}

function eventOf(history: readonly RecordedEvent[], type: AnswerEvent['type'], answer: AnswerId) {
  return history.find((event) => event.type === type && asAnswerEvent(event).data.answer === answer);
}

function settlingOf(event: RecordedEvent | undefined): DatedAnswer['settling'] {
  if (event === undefined) return null;
  const settled = asAnswerEvent(event);
  const reason = settled.type === 'AnswerSettled' ? settled.prose?.reason : undefined;
  return { on: event.effectiveOn, actor: event.actor, reason: reason ?? null };
}

/** The stream holds no others. Prose that was removed for good is absent in the domain. */
function asAnswerEvent({ type, data, prose }: RecordedEvent): AnswerEvent {
  return { type, data, ...(prose != null && { prose }) } as unknown as AnswerEvent;
}
