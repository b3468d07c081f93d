import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { EventStore, Lease, LeaseLost, matchingAfter, rowsOf, waitForProjections } from '@app/event-store';
import { Pool } from 'pg';
import { outcomeRegister } from '../read-models/outcome-register.projection.js';
import { FollowOccasions } from './follow-occasions.js';
import { causes } from './moved-occasion.js';

const SUBSCRIPTION = ['deadlines-follow-occasions', 1] as const;
const LEASE_MS = 30_000;
const PAGE = 100;
/** How long one waits for the register to show what hangs on an occasion. */
const PATIENCE_MS = 10_000;
const types = Object.keys(causes);

/**
 * Goes along the log and moves limits with their occasions. Any number of processes may try: a lease lets one at a time. Where one
 * is killed, the next begins with the same event, and commands that were done already are answered and not done again.
 */
@Injectable()
export class OccasionFollower {
  private readonly lease: Lease;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly events: EventStore,
    private readonly follower: FollowOccasions,
  ) {
    this.lease = new Lease(pool, SUBSCRIPTION, { owner: randomUUID(), leaseMs: LEASE_MS });
  }

  /** Follows all there is; resolves to false where another process is at it or the register is too far behind. */
  async catchUp(): Promise<boolean> {
    await rowsOf(this.pool, { text: 'select es.open_generation($1, $2, false)', values: [...SUBSCRIPTION] });
    const position = await this.lease.take();
    if (position === null) return false;
    try {
      return await this.lease.keepDuring(() => this.followFrom(position));
    } catch (error) {
      if (error instanceof LeaseLost) return false;
      throw error;
    } finally {
      await this.lease.release();
    }
  }

  private async followFrom(start: bigint): Promise<boolean> {
    let position = start;
    for (;;) {
      const wanted = { position, limit: PAGE, scopes: null, types };
      const { events, reached, more } = await matchingAfter(this.pool, this.events.upcasters, wanted);
      for (const event of events) {
        if (!(await waitForProjections(this.pool, [outcomeRegister], event.position, PATIENCE_MS))) return false;
        await this.follower.follow(event);
        await this.reach(event.position);
      }
      if (reached > position) await this.reach(reached);
      position = reached;
      if (!more) return true;
    }
  }

  private reach(position: bigint): Promise<void> {
    return this.lease.whileHolding((client) => this.lease.advance(client, position));
  }
}
