import { Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import {
  type AddressBook,
  type BodyId,
  type BodyToday,
  type DecidedMoments,
  type ItemPlan,
  mayGoOut,
  type Moment,
  type OutcomeId,
  plan,
  type ReminderBody,
  type ReminderItem,
  type ReminderPolicy,
} from '../domain/index.js';
import { byRecipient, type RecipientPlan } from './recipient-plans.js';
import { type Concerned, ReminderFacts } from './reminder-facts.js';

/** What may go out, and to whom. */
export interface MailablePlan {
  readonly bodies: ReadonlyMap<BodyId, BodyToday>;
  /** By recipient id: what goes out without an officer, or was released by one. */
  readonly recipients: ReadonlyMap<string, RecipientPlan>;
  /** What officers decided about held reminders. */
  readonly decided: DecidedMoments;
}

/** The plan of bodies that have reminders switched on, as the register stands; or of some of their outcomes. */
export interface WholePlan extends MailablePlan {
  readonly items: ReadonlyMap<OutcomeId, ReminderItem>;
  readonly plans: ReadonlyMap<OutcomeId, ItemPlan>;
  readonly book: AddressBook;
}

/** What a plan is wanted of. */
export interface PlanOf {
  readonly body?: BodyId;
  readonly outcomes?: readonly OutcomeId[];
  /** Whose roles are wanted, all of them. */
  readonly recipients?: readonly string[];
  /** By another policy than that of the body, and as if its reminders were on. */
  readonly policy?: ReminderPolicy;
}

/** Computes reminders from the read models, so that what goes out is what the register says at that instant. */
@Injectable()
export class ReminderPlan {
  constructor(private readonly facts: ReminderFacts) {}

  /** `at` decides what "today" is and whose roles count. */
  async at(at: Date, { body, outcomes, recipients, policy }: PlanOf = {}): Promise<WholePlan> {
    const bodies = await (policy === undefined ? this.bodies(body) : this.bodiesBy(policy, body, at));
    if (bodies.size === 0) return EMPTY;
    const items = await this.facts.items([...bodies.values()], outcomes);
    const plans = new Map<OutcomeId, ItemPlan>();
    for (const item of items) {
      const whose = bodies.get(item.body);
      if (whose !== undefined) plans.set(item.outcomeId, plan(item, whose));
    }
    const of = outcomes === undefined ? undefined : { entities: ownersOf(items), recipients: recipients ?? [] };
    const book = await this.bookOf(bodies, at, of);
    const moments = [...plans.values()].flatMap((each) => each.moments);
    return {
      ...mailablePlan(moments, bodies, book, await this.decisions(moments), at),
      items: new Map(items.map((item) => [item.outcomeId, item])),
      plans,
      book,
    };
  }

  /** What of these moments may go out. */
  async mailable(moments: readonly Moment[], at: Date): Promise<MailablePlan> {
    const bodies = await this.bodies();
    const entities = moments.flatMap(({ audience }) => (audience.role === 'owner' ? audience.entity : []));
    const book = await this.bookOf(bodies, at, { entities, recipients: [] });
    return mailablePlan(moments, bodies, book, await this.decisions(moments), at);
  }

  /** Also of what goes out by itself: it may have been held, and dismissed, before the policy changed. */
  private decisions(moments: readonly Moment[]): Promise<DecidedMoments> {
    const outside = moments.filter((each) => each.outside).map(({ outcomeId }) => outcomeId);
    return outside.length === 0 ? Promise.resolve(new Map()) : this.facts.decisions([...new Set(outside)]);
  }

  /** Those that have reminders switched on. */
  private async bodies(only?: BodyId): Promise<ReadonlyMap<BodyId, ReminderBody>> {
    const on = (await this.facts.bodies()).filter(
      ({ body, switchedOn }) => switchedOn !== null && (only === undefined || body === only),
    );
    return new Map(on.map((body) => [body.body, body]));
  }

  private async bodiesBy(
    policy: ReminderPolicy,
    only: BodyId | undefined,
    at: Date,
  ): Promise<ReadonlyMap<BodyId, ReminderBody>> {
    const wanted = (await this.facts.bodies()).filter(({ body }) => only === undefined || body === only);
    return new Map(
      wanted.map((body) => {
        const switchedOn = body.switchedOn ?? dateIn(body.timeZone, at);
        return [body.body, { ...body, policy, switchedOn }];
      }),
    );
  }

  private bookOf(bodies: ReadonlyMap<BodyId, ReminderBody>, at: Date, of?: Concerned): Promise<AddressBook> {
    const today = dateIn('UTC', at);
    if (of === undefined) return this.facts.addressBook(today);
    const secretariats = [...bodies.values()].flatMap(({ secretariat }) => secretariat ?? []);
    return this.facts.addressBook(today, { ...of, entities: [...new Set([...of.entities, ...secretariats])] });
  }
}

const EMPTY: WholePlan = {
  bodies: new Map(),
  items: new Map(),
  plans: new Map(),
  recipients: new Map(),
  decided: new Map(),
  book: { contacts: [], offices: new Map(), absences: [] },
};

function mailablePlan(
  moments: readonly Moment[],
  bodies: ReadonlyMap<BodyId, ReminderBody>,
  book: AddressBook,
  decided: DecidedMoments,
  at: Date,
): MailablePlan {
  const mailable = moments.filter((moment) => mayGoOut(moment, decided));
  const today = new Map([...bodies].map(([id, body]) => [id, { body, today: dateIn(body.timeZone, at) }]));
  return { decided, bodies: today, recipients: byRecipient(mailable, today, book) };
}

const ownersOf = (items: readonly ReminderItem[]): readonly string[] => items.flatMap(({ owners }) => owners);
