import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { Mailer, type OutgoingMail } from '@app/mail';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { SendDigest } from '../send-digest/send-digest.js';
import { PlanFollower } from '../stored-plan/plan-follower.js';
import { FindNextReminder, type NextReminder } from './next-reminder.js';
import { PlanDigests, type PlannedDigest } from './plan-digests.js';

export interface TickAnswer {
  /** Bodies that have reminders switched on. */
  readonly bodies: readonly string[];
  readonly mails: readonly OutgoingMail[];
  readonly failed: readonly { readonly recipient: string; readonly reason: string }[];
  /** The next reminder of the plan. */
  readonly next: NextReminder | null;
  /** What happened, in a sentence or two. */
  readonly message: string;
}

/**
 * Sends, at once and for real, all that is due at an instant: what the minute's tick would have done then. A mail of a day yet to
 * come takes the place of that day's mail.
 */
@Injectable()
export class TickReminders {
  constructor(
    private readonly follower: PlanFollower,
    private readonly facts: ReminderFacts,
    private readonly planning: PlanDigests,
    private readonly sending: SendDigest,
    private readonly coming: FindNextReminder,
    private readonly mailer: Mailer,
  ) {}

  async tick({ at }: { readonly at: Date }): Promise<TickAnswer> {
    await this.follower.untilCaughtUp();
    const mails: OutgoingMail[] = [];
    const failed: { recipient: string; reason: string }[] = [];
    for (const planned of await this.planning.at(at)) await this.sendOne(planned, at, mails, failed);
    const bodies = (await this.facts.bodies()).flatMap(({ body, switchedOn }) => (switchedOn === null ? [] : body));
    const next = await this.coming.after(at);
    return { bodies, mails, failed, next, message: messageOf({ bodies, mails, failed, next }, at) };
  }

  private async sendOne(
    { recipient, name, day }: PlannedDigest,
    at: Date,
    mails: OutgoingMail[],
    failed: { recipient: string; reason: string }[],
  ): Promise<void> {
    for (let waitMs = await this.mailer.place('can-wait'); waitMs > 0; waitMs = await this.mailer.place('can-wait'))
      await pause(waitMs);
    try {
      const result = await this.sending.send(recipient, day, at);
      if (result.state === 'sent') mails.push(result.mail);
      if (result.state === 'bounced') failed.push({ recipient: name, reason: result.why });
    } catch (error) {
      // One mail that is refused must not keep the others from going out; the answer names it.
      if (!(error instanceof DomainError) || error.code !== 'mail-not-accepted') throw error;
      failed.push({ recipient: name, reason: error.message });
    }
  }
}

function messageOf({ bodies, mails, failed, next }: Omit<TickAnswer, 'message'>, at: Date): string {
  if (bodies.length === 0)
    return (
      'No body has reminders switched on. Switch them on in the page Reminders, or with ' +
      'POST /api/v1/bodies/<body>/reminder-switches and {"on":true}.'
    );
  const instant = at.toISOString();
  const done = mails.length === 0 && failed.length === 0 ? [`Nothing is due at ${instant}.`] : [];
  if (mails.length > 0) done.push(mails.length === 1 ? '1 mail sent.' : `${mails.length} mails sent.`);
  for (const { recipient, reason } of failed) done.push(`Not sent to ${recipient}: ${reason}`);
  return [...done, nextWords(next)].join(' ');
}

function nextWords(next: NextReminder | null): string {
  if (next === null) return 'No other reminder is planned.';
  const { at, reference, recipient, due } = next;
  const about = due === null ? reference : `${reference}, due on ${due}`;
  return `The next reminder is planned for ${at.toISOString()}: ${about}, to ${recipient}.`;
}
