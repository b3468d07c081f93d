import type { IsoDate } from '@app/kernel';
import type { AnswerFacts, AnswerKind, AnswerWords } from '../../domain/answers/answer.events.js';

/** Each answer as one chooses it, and what it means. */
export const kindChoices: Readonly<Record<AnswerKind, { readonly title: string; readonly hint: string }>> = {
  done: { title: 'It is done', hint: 'Say where this can be seen: a link, a document, or a file below.' },
  in_progress: { title: 'It is in progress', hint: 'Say in a line what has been done so far.' },
  more_time: { title: 'We need more time', hint: 'Say until when, and why.' },
  not_ours: { title: 'This is not ours', hint: 'If you know whose it is, say so.' },
  note: { title: 'Something else', hint: 'Write what the secretariat should know.' },
};

/** An answer as it is told of. */
export function saidWords({ kind, until }: Pick<AnswerFacts, 'kind' | 'until'>): string {
  switch (kind) {
    case 'done':
      return 'It is done.';
    case 'in_progress':
      return 'It is in progress.';
    case 'more_time':
      return until === null ? 'More time is needed.' : `More time is needed, until ${dayWords(until)}.`;
    case 'not_ours':
      return 'It is not ours.';
    case 'note':
      return 'A note for the secretariat.';
  }
}

/** `through the link sent to X, by Y (self-declared)` */
export function throughWords(
  { via, forwarded }: Pick<AnswerFacts, 'via' | 'forwarded'>,
  to: string,
  { by }: AnswerWords,
): string {
  const way = via === 'link' ? `through the link sent to ${to}` : `by a reply to the mail sent to ${to}`;
  if (by !== undefined) return `${way}, by ${by} (self-declared)`;
  return forwarded ? `${way}, by somebody else` : way;
}

export function dayWords(day: IsoDate): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}

export const WORKING_LEVEL = 'Working-level information, not a formal position of your administration.';
