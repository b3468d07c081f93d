import { isoDateOf } from '@app/kernel';
import { given } from '../../../../../test/support/given-when-then.js';
import type { AnswerEvent, AnswerFacts, AnswerKind } from './answer.events.js';
import { type AnswerCommand, reminderAnswers } from './answers.decider.js';

const facts: AnswerFacts = {
  ...{ answer: 'one', outcome: 'outcome', body: 'CWG-COP', kind: 'done', via: 'link', forwarded: false, until: null },
  sentTo: { person: 'person', entity: 'bdt' },
  messageId: '<digest@example.org>',
  files: [],
};
const words = { note: 'The update was filed.' };
const answer = (over: Partial<AnswerFacts> = {}, said: object = words): AnswerCommand => ({
  type: 'AnswerReminder',
  facts: { ...facts, ...over },
  words: said,
});
const answered = (over: Partial<AnswerFacts> = {}): AnswerEvent => ({
  type: 'ReminderAnswered',
  data: { ...facts, ...over },
  prose: words,
});
const settle = (how: 'accepted' | 'noted' | 'declined', reason = ''): AnswerCommand => ({
  ...{ type: 'SettleAnswer', answer: 'one', how, reason },
});
const noted: AnswerEvent = { type: 'AnswerSettled', data: { answer: 'one', how: 'noted' } };

describe('an answer to a reminder', () => {
  it('is recorded as it was given', () => {
    given(reminderAnswers, []).when(answer()).then([answered()]);
  });

  it('given again through the same link has no second effect', () => {
    given(reminderAnswers, [answered()]).when(answer()).then([]);
    given(reminderAnswers, [answered(), noted]).when(answer()).then([]);
  });

  it.each([
    ['another kind', answer({ kind: 'in_progress' })],
    ['another date', answer({ until: isoDateOf('2090-07-01') })],
    ['other words', answer({}, { note: 'It was not.' })],
    ['another person', answer({ forwarded: true }, { ...words, by: 'Somebody else' })],
    ['another file', answer({ files: [{ sha256: 'ab', mediaType: 'text/plain', size: 1, name: 'a.txt' }] })],
  ])('is one a link: with %s it is refused', (_, command) => {
    given(reminderAnswers, [answered()]).when(command).thenRefused('answer-link-used', { kind: 'done' });
  });

  it('of another link stands beside it', () => {
    given(reminderAnswers, [answered()])
      .when(answer({ answer: 'two' }))
      .then([answered({ answer: 'two' })]);
  });
});

describe('the secretariat', () => {
  it('accepts, notes or declines an answer', () => {
    given(reminderAnswers, [answered()]).when(settle('noted')).then([noted]);
    given(reminderAnswers, [answered()])
      .when(settle('accepted'))
      .then([{ type: 'AnswerSettled', data: { answer: 'one', how: 'accepted' } }]);
    given(reminderAnswers, [answered()])
      .when(settle('declined', 'Nothing was filed.'))
      .then([
        { type: 'AnswerSettled', data: { answer: 'one', how: 'declined' }, prose: { reason: 'Nothing was filed.' } },
      ]);
  });

  it('says why it declines one', () => {
    given(reminderAnswers, [answered()]).when(settle('declined')).thenRefused('answer-reason-missing');
  });

  it('settles an answer once; the same again changes nothing', () => {
    given(reminderAnswers, [answered(), noted]).when(settle('noted')).then([]);
    given(reminderAnswers, [answered(), noted]).when(settle('accepted')).thenRefused('answer-settled');
    given(reminderAnswers, []).when(settle('noted')).thenRefused('answer-unknown');
  });

  it.each<AnswerKind>(['more_time', 'not_ours', 'note'])('takes no step from "%s" alone', (kind) => {
    given(reminderAnswers, [answered({ kind })])
      .when(settle('accepted'))
      .thenRefused('answer-not-a-step', { kind });
    given(reminderAnswers, [answered({ kind })])
      .when(settle('noted'))
      .then([noted]);
  });
});
