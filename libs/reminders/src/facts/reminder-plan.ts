import { Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import {
  type AddressBook,
  type BodyId,
  type BodyToday,
  type ItemPlan,
  type Moment,
  type OutcomeId,
  plan,
  type Recipient,
  recipientsOf,
  type ReminderBody,
  type ReminderItem,
} from '../domain/index.js';
import { ReminderFacts } from './reminder-facts.js';

/** What is planned for one recipient. */
export interface RecipientPlan {
  readonly recipient: Recipient;
  readonly moments: readonly Moment[];
}

/** The plan of all bodies that have reminders switched on, as the register stands. */
export interface WholePlan {
  readonly bodies: ReadonlyMap<BodyId, BodyToday>;
  readonly items: ReadonlyMap<OutcomeId, ReminderItem>;
  readonly plans: ReadonlyMap<OutcomeId, ItemPlan>;
  /** By recipient id. */
  readonly recipients: ReadonlyMap<string, RecipientPlan>;
  readonly book: AddressBook;
}

/** The plan is never stored: it is computed from the read models, so that moving a deadline or a meeting moves it. */
@Injectable()
export class ReminderPlan {
  constructor(private readonly facts: ReminderFacts) {}

  /** `at` decides what "today" is and whose roles count; `only` restricts it to one body. */
  async at(at: Date, only?: BodyId): Promise<WholePlan> {
    const bodies = (await this.facts.bodies()).filter(
      ({ body, switchedOn }) => switchedOn !== null && (only === undefined || body === only),
    );
    if (bodies.length === 0) return EMPTY;
    const [items, book] = await Promise.all([this.facts.items(bodies), this.facts.addressBook(dateIn('UTC', at))]);
    const byId = new Map(bodies.map((body) => [body.body, body]));
    const plans = new Map<OutcomeId, ItemPlan>();
    for (const item of items) {
      const body = byId.get(item.body);
      if (body !== undefined) plans.set(item.outcomeId, plan(item, body));
    }
    return {
      bodies: new Map(bodies.map((body) => [body.body, { body, today: dateIn(body.timeZone, at) }])),
      items: new Map(items.map((item) => [item.outcomeId, item])),
      plans,
      recipients: byRecipient([...plans.values()], byId, book),
      book,
    };
  }
}

const EMPTY: WholePlan = {
  bodies: new Map(),
  items: new Map(),
  plans: new Map(),
  recipients: new Map(),
  book: { contacts: [], offices: new Map() },
};

function byRecipient(
  plans: readonly ItemPlan[],
  bodies: ReadonlyMap<BodyId, ReminderBody>,
  book: AddressBook,
): ReadonlyMap<string, RecipientPlan> {
  const found = new Map<string, { recipient: Recipient; moments: Moment[] }>();
  for (const moment of plans.flatMap(({ moments }) => moments)) {
    const body = bodies.get(moment.body);
    if (body === undefined || moment.suppressed !== null || moment.release === 'by_officer') continue;
    for (const recipient of recipientsOf(moment.audience, body, book)) {
      const known = found.get(recipient.id);
      if (known === undefined) found.set(recipient.id, { recipient, moments: [moment] });
      else known.moments.push(moment);
    }
  }
  return found;
}
