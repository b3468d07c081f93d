import { Inject, Injectable } from '@nestjs/common';
import { waitForProjections } from '@app/event-store';
import { ReadyChecks } from '@app/http';
import { Pool } from 'pg';
import { PROJECTION_NAMES } from './projection-gate.js';

const WITHIN_MS = 1_000;

/** What must be well before requests are sent here: the database answers, and the read models are there. */
@Injectable()
export class Readiness {
  constructor(
    checks: ReadyChecks,
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTION_NAMES) private readonly names: readonly string[],
  ) {
    checks.add('database', () => this.database());
    checks.add('read-models', () => this.readModels());
  }

  private async database(): Promise<string | null> {
    await this.pool.query('select 1');
    return null;
  }

  private async readModels(): Promise<string | null> {
    const there = await waitForProjections(this.pool, this.names, 0n, WITHIN_MS);
    if (!there) return 'The read models are not built yet: is a worker running?';
    const { rows } = await this.pool.query<{ parked: number }>('select count(*)::int as parked from es.parked');
    return rows[0]?.parked === 0 ? null : 'Some events cannot be shown; see the log of the worker.';
  }
}
