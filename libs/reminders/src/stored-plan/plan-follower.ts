import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { directoryProjections } from '@app/directory';
import { Lease, LeaseLost, rowOf, rowsOf, safePosition, waitForProjections } from '@app/event-store';
import { meetingsProjections } from '@app/meetings';
import { outcomeRegister } from '@app/outcomes';
import { Pool } from 'pg';
import { reminderAnswersProjection } from '../answers/reminder-answers.projection.js';
import { personLeaveProjection } from '../read-models/person-leave.projection.js';
import { reminderPolicyProjection } from '../read-models/reminder-policy.projection.js';
import { reminderReleasesProjection } from '../read-models/reminder-releases.projection.js';
import { type Replanned, StoredPlan } from './stored-plan.js';
import { touchedBy } from './touched.js';

/** Raise the number in the name where the same register would have other reminders: everything is then planned anew. */
const SUBSCRIPTION = ['reminder-plan-2', 1] as const;
const LEASE_MS = 30_000;
/** How long one waits for the read models to hold what stands in the log. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 50;
/** Streams after which it is quicker to plan everything anew. */
const MOST_STREAMS = 5_000;

const readModels = [
  ...directoryProjections,
  ...meetingsProjections,
  outcomeRegister,
  reminderPolicyProjection,
  reminderAnswersProjection,
  reminderReleasesProjection,
  personLeaveProjection,
];

const BEHIND = `select coalesce((select position from es.subscription where name = $1 and generation = $2), -1)
  < es.safe_position() as behind`;
const STREAMS = `select distinct stream_id from es.event where position > $1 and position <= $2 limit $3`;

/** What was planned anew; `null` where another program is at it or the read models lag. */
export type CaughtUp = Replanned | null;

const NOTHING: Replanned = { looked: 0, changed: 0 };

/**
 * Goes along the log and plans anew what it touches, never beyond what the read models hold. Any number of programs may try: a lease
 * lets one at a time, and one that was killed is followed by another from the same place.
 */
@Injectable()
export class PlanFollower {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly stored: StoredPlan,
  ) {}

  /** For somebody who waits: also where another program is at it, for as long as that may take. */
  async untilCaughtUp(): Promise<void> {
    for (const end = performance.now() + PATIENCE_MS; (await this.catchUp()) === null && performance.now() < end;)
      await pause(LOOK_EVERY_MS);
  }

  async catchUp(): Promise<CaughtUp> {
    const { behind } = await rowOf<{ behind: boolean }>(this.pool, {
      name: 'reminder-plan-behind',
      text: BEHIND,
      values: [...SUBSCRIPTION],
    });
    if (!behind) return NOTHING;
    await rowsOf(this.pool, { text: 'select es.open_generation($1, $2, false)', values: [...SUBSCRIPTION] });
    const lease = new Lease(this.pool, SUBSCRIPTION, { owner: randomUUID(), leaseMs: LEASE_MS });
    const position = await lease.take();
    if (position === null) return null;
    try {
      return await lease.keepDuring(() => this.follow(position, lease));
    } catch (error) {
      if (error instanceof LeaseLost) return null;
      throw error;
    } finally {
      await lease.release();
    }
  }

  /** Up to where the log stands at the beginning. */
  private async follow(position: bigint, lease: Lease): Promise<CaughtUp> {
    const head = await safePosition(this.pool);
    if (!(await waitForProjections(this.pool, readModels, head, PATIENCE_MS))) return null;
    const streams = await rowsOf<{ stream_id: string }>(this.pool, {
      text: STREAMS,
      values: [position, head, MOST_STREAMS + 1],
    });
    const touched = streams.length > MOST_STREAMS ? null : touchedBy(streams.map(({ stream_id }) => stream_id));
    const replanned = await this.stored.replan(touched, lease);
    await lease.whileHolding((client) => lease.advance(client, head));
    return replanned;
  }
}
