import { Inject, Injectable } from '@nestjs/common';
import { commandIdOf, EventStore } from '@app/event-store';
import { CLOCK, type Clock, dateIn } from '@app/kernel';
import { type AddressBook, maySee, type ReminderBody } from '../../domain/index.js';
import { ReminderFacts } from '../../facts/reminder-facts.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../../reminders.options.js';
import { datedAnswers } from '../answers-on-record.js';
import { answersStream } from '../answers.stream.js';
import { type LinkFacts, readToken } from '../links/link-token.js';
import type { Helper, LinkedOutcome } from './linked-outcome.js';
import { LinkRefusal } from './link.refusal.js';
import { MailedOutcomes, type MailOnRecord, type OutcomeToAnswer } from './mailed-outcomes.js';
import { sentTo } from './sent-to.js';

/** The one answer that a link is good for. */
export function answerIdOf({ outcomeId, mail }: Pick<LinkFacts, 'outcomeId' | 'mail'>): string {
  return commandIdOf('answer-link', outcomeId, mail);
}

/** Looks behind a link. Changes nothing, however often programs that fetch the links of a mail ask. */
@Injectable()
export class OpenLink {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mailed: MailedOutcomes,
    private readonly facts: ReminderFacts,
    private readonly events: EventStore,
  ) {}

  /** Refuses with a `LinkRefusal`. */
  async open(token: string): Promise<LinkedOutcome> {
    const link = readToken(this.options.sessionSecret, token);
    if (link === 'forged')
      throw new LinkRefusal('answer-link-forged', 'This address is not one that a mail of ours holds.');
    const [mail, outcome] = await Promise.all([
      this.mailed.mailOf(link.outcomeId, link.mail),
      this.mailed.outcome(link.outcomeId),
    ]);
    const body = outcome === null ? undefined : (await this.facts.bodies()).find((each) => each.body === outcome.body);
    if (mail === null || outcome === null || body === undefined) throw unknown(null);
    return this.behind(link, mail, outcome, body);
  }

  private async behind(
    link: LinkFacts,
    mail: MailOnRecord,
    outcome: OutcomeToAnswer,
    body: ReminderBody,
  ): Promise<LinkedOutcome> {
    const now = this.clock.now();
    const book = await this.facts.addressBook(dateIn('UTC', now));
    const helper = helperOf(body, book);
    if (link.until < dateIn('UTC', now))
      throw new LinkRefusal('answer-link-expired', `The link was good until ${link.until}.`, helper, link.until);
    const to = sentTo(mail, outcome, body, book);
    if (to !== null && !maySee(to.to, outcome, body, book)) throw unknown(helper);
    const answer = answerIdOf(link);
    const answered = await this.answered(outcome.outcomeId, answer);
    if (to === null || (answered === null && outcome.over))
      throw new LinkRefusal('answer-link-superseded', 'Nobody asks you for this any more.', helper);
    const { outcomeId, reference, title, wording, deadlines } = outcome;
    return {
      ...{ outcomeId, reference, title, wording, deadlines, answer, answered, helper },
      ...{ sentTo: to.to, owner: to.owner, messageId: mail.messageId, until: link.until },
      body: { id: body.body, name: body.name },
      today: dateIn(body.timeZone, now),
    };
  }

  private async answered(outcomeId: string, answer: string): Promise<LinkedOutcome['answered']> {
    const answers = datedAnswers(await this.events.read(answersStream(outcomeId).streamId));
    return answers.find(({ facts }) => facts.answer === answer) ?? null;
  }
}

function helperOf({ secretariat }: ReminderBody, { offices }: AddressBook): Helper | null {
  const office = secretariat === null ? undefined : offices.get(secretariat);
  return office?.email == null ? null : { name: office.name, email: office.email };
}

function unknown(helper: Helper | null): LinkRefusal {
  return new LinkRefusal('answer-link-unknown', 'There is nothing to answer behind this link.', helper);
}
