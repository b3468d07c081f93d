import { dateWords, fill } from '@app/mail';
import type { AnswerFacts, AnswerWords } from '../../domain/answers/answer.events.js';
import type { PageWords } from './words/index.js';

/** An answer as it is told of. */
export function saidWords(words: PageWords, { kind, until }: Pick<AnswerFacts, 'kind' | 'until'>): string {
  if (kind !== 'more_time' || until === null) return words.said[kind];
  return fill(words.said.moreTimeUntil, { date: dateWords(words, until) });
}

/** `through the link sent to X, by Y (self-declared)` */
export function throughWords(
  { through }: PageWords,
  { via, forwarded }: Pick<AnswerFacts, 'via' | 'forwarded'>,
  to: string,
  { by }: AnswerWords,
): string {
  const way = fill(via === 'link' ? through.link : through.reply, { name: to });
  if (by !== undefined) return fill(through.by, { way, by });
  return forwarded ? fill(through.somebodyElse, { way }) : way;
}
