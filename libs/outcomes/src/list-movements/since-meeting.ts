import { Inject, Injectable } from '@nestjs/common';
import { addDays, isoDateOf } from '@app/kernel';
import { Kysely } from 'kysely';
import { occasionsOf } from '../reading/occasions.js';
import type { SeenDay } from '../reading/register-at.js';

/** Where "what moved" begins when nobody says so. */
@Injectable()
export class SinceMeeting {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /**
   * The end of the meeting before the last one that was held by then, so that what that last one brought counts; before
   * the first meeting, the day before it began. Only meetings whose dates are known count. As much was known as at the
   * later moment.
   */
  async before(body: string, to: SeenDay): Promise<SeenDay> {
    const held = (await occasionsOf(this.db, body, null)).filter(
      (each) => each.kind === 'meeting' && !each.cancelled && each.to !== null && each.to <= to.day,
    );
    const [last, previous] = held.toReversed();
    if (last === undefined) return to;
    const on = isoDateOf(previous?.to ?? addDays(isoDateOf(last.from ?? to.day), -1));
    return { ...to, asOf: { on, meeting: previous?.id ?? null }, day: on };
  }
}
