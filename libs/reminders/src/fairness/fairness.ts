import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { FairnessView } from '@app/contracts';
import { AddressBounces } from '@app/mail';
import { CLOCK, type Clock, DomainError } from '@app/kernel';
import { type BodyId, mailedKey } from '../domain/index.js';
import { type MailKnown, neverTold, ownersTold } from '../domain/fairness/never-told.js';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { ReminderPlan, type WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';

/** Who owes something open and was never reminded of it, and why. Refuses with `body-unknown`. */
export class GetFairness extends Query<FairnessView> {
  constructor(readonly body: BodyId) {
    super();
  }
}

@QueryHandler(GetFairness)
export class GetFairnessHandler implements IQueryHandler<GetFairness> {
  constructor(
    private readonly facts: ReminderFacts,
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
    private readonly bounces: AddressBounces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body }: GetFairness): Promise<FairnessView> {
    const known = (await this.facts.bodies()).find((each) => each.body === body);
    if (known === undefined) throw new DomainError('body-unknown', `There is no body ${body}.`, { body });
    const whole = await this.plans.at(this.clock.now(), { body });
    const mail = await this.mailKnown(whole);
    const at = whole.bodies.get(body);
    const found = [...whole.items.values()].flatMap((item) => {
      const plan = whole.plans.get(item.outcomeId);
      if (plan === undefined || at === undefined) return [];
      const { outcomeId, reference, title } = item;
      return neverTold(item, plan, at, whole.book, mail).map(
        (each) => each && { outcomeId, reference, title, ...each, owner: nameOf(each.owner, whole) },
      );
    });
    const never = found.filter((each) => each !== null);
    // What is due first and those without a limit last.
    never.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.reference.localeCompare(b.reference));
    return { body, switchedOn: known.switchedOn, told: found.length - never.length, never };
  }

  private async mailKnown({ plans, book, decided }: WholePlan): Promise<MailKnown> {
    const outcomes = [...plans.keys()];
    const [told, failures] = await Promise.all([this.ledger.toldOf(outcomes), this.ledger.failuresOf(outcomes)]);
    const addresses = [
      ...book.contacts.map(({ email }) => email),
      ...book.absences.flatMap(({ substitute }) => substitute?.email ?? []),
      ...[...book.offices.values()].flatMap(({ email }) => email ?? []),
    ];
    const bounces = await this.bounces.of([...new Set(addresses)]);
    return {
      told: ownersTold(told),
      decided,
      refused: (email) => {
        const bounce = bounces.get(email);
        return bounce?.isSuppressed === true ? bounce.status : null;
      },
      notSent: (recipient, outcomeId) => failures.get(mailedKey(outcomeId, recipient)) ?? null,
    };
  }
}

function nameOf(entity: string, { book }: WholePlan): { readonly id: string; readonly name: string } {
  return { id: entity, name: book.offices.get(entity)?.name ?? entity };
}
