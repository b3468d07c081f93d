import { Injectable } from '@nestjs/common';
import { addDays, dateIn, type IsoDate } from '@app/kernel';
import { mailedKey, sendingInstant } from '../domain/index.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { DueMoments } from '../stored-plan/due-moments.js';

export interface NextReminder {
  readonly at: Date;
  readonly recipient: string;
  readonly outcomeId: string;
  readonly reference: string;
  readonly due: IsoDate | null;
}

/** Days read at once. */
const DAYS = 20;

/** Finds the first reminder that is still to come after an instant and was not mailed. */
@Injectable()
export class FindNextReminder {
  constructor(
    private readonly moments: DueMoments,
    private readonly plans: ReminderPlan,
    private readonly ledger: MailLedger,
  ) {}

  async after(at: Date): Promise<NextReminder | null> {
    let best: NextReminder | null = null;
    // A day begins a day earlier or later elsewhere, so the day after the first one found may have an earlier one.
    let last: IsoDate | null = null;
    for (let from = addDays(dateIn('UTC', at), -1); ;) {
      const days = await this.moments.daysFrom(from, DAYS);
      for (const day of days) {
        if (last !== null && day > last) return best;
        best = earlier(best, await this.firstOf(day, at));
        if (best !== null) last ??= addDays(day, 1);
        from = addDays(day, 1);
      }
      if (days.length < DAYS) return best;
    }
  }

  private async firstOf(day: IsoDate, after: Date): Promise<NextReminder | null> {
    const moments = await this.moments.mailableOn(day);
    const references = new Map(moments.map(({ outcomeId, reference }) => [outcomeId, reference]));
    const { recipients } = await this.plans.mailable(moments, after);
    const mailed = await this.ledger.mailedMoments(recipients.values());
    return [...recipients.values()]
      .flatMap(({ recipient, moments: theirs }) => {
        const at = sendingInstant(recipient.timeZone, day);
        return theirs
          .filter(
            ({ outcomeId, key }) => at > after && mailed.get(recipient.id)?.has(mailedKey(outcomeId, key)) !== true,
          )
          .map(({ outcomeId, due }) => ({
            ...{ at, recipient: recipient.name, outcomeId, due },
            reference: references.get(outcomeId) ?? outcomeId,
          }));
      })
      .reduce<NextReminder | null>(earlier, null);
  }
}

function earlier(a: NextReminder | null, b: NextReminder | null): NextReminder | null {
  return a === null || (b !== null && b.at < a.at) ? b : a;
}
