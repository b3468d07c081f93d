import type { IsoDate } from '@app/kernel';
import { mailableFrom, mailedKey, sendingInstant } from '../domain/index.js';
import type { RecipientPlan, WholePlan } from '../facts/reminder-plan.js';

export interface NextReminder {
  readonly at: Date;
  readonly recipient: string;
  readonly outcomeId: string;
  readonly reference: string;
  readonly due: IsoDate | null;
}

/** The first reminder of the plan that is still to come after an instant and was not mailed, or null. */
export function nextReminder(
  whole: WholePlan,
  mailed: ReadonlyMap<string, ReadonlySet<string>>,
  after: Date,
): NextReminder | null {
  const coming = [...whole.recipients.values()].flatMap((plan) =>
    remindersOf(plan, whole, mailed.get(plan.recipient.id) ?? new Set()),
  );
  return coming.filter(({ at }) => at > after).sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

function remindersOf({ recipient, moments }: RecipientPlan, whole: WholePlan, mailed: ReadonlySet<string>) {
  return moments.flatMap((moment): readonly NextReminder[] => {
    const body = whole.bodies.get(moment.body)?.body;
    if (body === undefined || mailed.has(mailedKey(moment.outcomeId, moment.key))) return [];
    const { outcomeId, due } = moment;
    const at = sendingInstant(recipient.timeZone, mailableFrom(moment, body));
    const reference = whole.items.get(outcomeId)?.reference ?? outcomeId;
    return [{ at, recipient: recipient.name, outcomeId, reference, due }];
  });
}
