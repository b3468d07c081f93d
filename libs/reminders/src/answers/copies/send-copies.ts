import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '@app/event-store';
import { CLOCK, type Clock, dateIn, DomainError } from '@app/kernel';
import { Mailer } from '@app/mail';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import { maySee } from '../../domain/index.js';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../../reminders.options.js';
import { answersOf } from '../answers-on-record.js';
import { answersStream } from '../answers.stream.js';
import { MailedOutcomes, type OutcomeToAnswer } from '../open-link/mailed-outcomes.js';
import { sentTo } from '../open-link/sent-to.js';
import { AnswerCopies, type OwedCopy } from './answer-copies.js';
import { type CopyContent, copyMail } from './copy-mail.js';

/** Sends the copies that are owed to those whose links somebody else used. */
@Injectable()
export class SendCopies {
  constructor(
    private readonly copies: AnswerCopies,
    private readonly events: EventStore,
    private readonly mailed: MailedOutcomes,
    private readonly facts: ReminderFacts,
    private readonly mailer: Mailer,
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All that can be sent now. A mail that the server does not take is tried again later, under the same Message-ID. */
  async sendAll(): Promise<void> {
    for (let owed = await this.copies.claim(); owed !== null; owed = await this.copies.claim()) {
      if ((await this.mailer.place('can-wait')) > 0) return this.copies.putBack(owed.answer);
      await this.send(owed);
    }
  }

  private async send(owed: OwedCopy): Promise<void> {
    const state = answersOf(await this.events.read(answersStream(owed.outcomeId).streamId));
    const answer = state.find(({ facts }) => facts.answer === owed.answer);
    if (answer === undefined) return this.copies.unanswered(owed.answer);
    const outcome = await this.mailed.outcome(owed.outcomeId);
    const whose = outcome === null ? null : await this.whose(answer, outcome);
    if (outcome === null || whose === null)
      return this.copies.suppressed(owed.answer, 'whoever got the mail is not written to for it any more');
    const { reference, title } = outcome;
    const url = `${this.options.publicUrl}/register/${owed.outcomeId}`;
    try {
      await this.mailer.send(copyMail({ reference, title, answer, ...whose, url }, owed.messageId));
      await this.copies.sent(owed.answer);
    } catch (error) {
      await this.copies.failed(owed.answer);
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async whose(
    { facts }: AnswerOnRecord,
    outcome: OutcomeToAnswer,
  ): Promise<Pick<CopyContent, 'to' | 'replyTo'> | null> {
    const today = dateIn('UTC', this.clock.now());
    const [bodies, book, mail] = await Promise.all([
      this.facts.bodies(),
      this.facts.addressBook(today),
      this.mailed.mailByIds([facts.messageId]),
    ]);
    const body = bodies.find((each) => each.body === outcome.body);
    const recipient = facts.sentTo.person ?? facts.sentTo.entity;
    const found =
      body === undefined || recipient === null
        ? null
        : sentTo({ recipient, day: mail?.day ?? today }, outcome, body, book);
    if (body === undefined || found === null || !maySee(found.to, outcome, body, book)) return null;
    const replyTo = book.offices.get(body.secretariat ?? '')?.email ?? null;
    return { to: found.to, replyTo };
  }
}
