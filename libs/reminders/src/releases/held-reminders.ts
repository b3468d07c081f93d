import { Injectable } from '@nestjs/common';
import { type BodyId, heldMoments, mailedKey, type Moment, type Recipient } from '../domain/index.js';
import { byRecipient } from '../facts/recipient-plans.js';
import { ReminderPlan, type WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { DueMoments } from '../stored-plan/due-moments.js';

/** A held reminder and who would get it. */
export interface HeldMoment {
  readonly moment: Moment;
  readonly recipients: readonly Recipient[];
}

export interface Held {
  readonly held: readonly HeldMoment[];
  readonly whole: WholePlan;
}

/** Finds what waits for an officer: the stored plan says where to look, the register what it is. */
@Injectable()
export class FindHeld {
  constructor(
    private readonly moments: DueMoments,
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
  ) {}

  async in(body: BodyId, at: Date): Promise<Held> {
    const outcomes = await this.moments.heldIn(body, at);
    const whole = await this.plans.at(at, { body, outcomes });
    const told = await this.ledger.toldOf(outcomes);
    const moments = heldMoments(
      [...whole.plans.values()].flatMap((plan) => plan.moments),
      whole.bodies,
      whole.decided,
      // What is told went out by itself before the policy held it.
    ).filter(({ outcomeId, key }) => !told.has(mailedKey(outcomeId, key)));
    const byWhom = byRecipient(moments, whole.bodies, whole.book);
    const recipients = new Map<Moment, Recipient[]>(moments.map((moment) => [moment, []]));
    for (const { recipient, moments: theirs } of byWhom.values())
      for (const moment of theirs) recipients.get(moment)?.push(recipient);
    const held = [...recipients].map(([moment, whom]) => ({ moment, recipients: whom }));
    return { held, whole: { ...whole, recipients: byWhom } };
  }
}
