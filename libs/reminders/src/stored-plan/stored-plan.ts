import { Inject, Injectable } from '@nestjs/common';
import type { Lease } from '@app/event-store';
import { Pool } from 'pg';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { allPlanned, hangingOn } from './hanging.js';
import { rowsOfPlan } from './rows-of-plan.js';
import type { Touched } from './touched.js';
import { lookAtEntities, lookAtPersons, writeMoments } from './write-moments.js';

/** Outcomes planned and written at once. */
const CHUNK = 500;

export interface Replanned {
  /** Outcomes whose reminders were computed anew. */
  readonly looked: number;
  /** Those of them whose reminders came out otherwise. */
  readonly changed: number;
}

/** Brings what is stored of the plan to what the policies say, by the read models as they stand. */
@Injectable()
export class StoredPlan {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly facts: ReminderFacts,
  ) {}

  /** `touched` null is everything. */
  async replan(touched: Touched | null, lease: Lease): Promise<Replanned> {
    const outcomes = touched === null ? await allPlanned(this.pool) : await hangingOn(this.pool, touched);
    const bodies = (await this.facts.bodies()).filter(({ switchedOn }) => switchedOn !== null);
    const byId = new Map(bodies.map((body) => [body.body, body]));
    let changed = 0;
    for (let start = 0; start < outcomes.length; start += CHUNK) {
      const chunk = outcomes.slice(start, start + CHUNK);
      const rows = rowsOfPlan(await this.facts.items(bodies, chunk), byId);
      await lease.whileHolding(async (client) => {
        changed += await writeMoments(client, chunk, rows);
      });
    }
    if (touched !== null) {
      await lookAtEntities(this.pool, touched.entities);
      await lookAtPersons(this.pool, touched.persons);
    }
    return { looked: outcomes.length, changed };
  }
}
