import { Inject, Injectable } from '@nestjs/common';
import { waitForProjections } from '@app/event-store';
import { ReadModelGate } from '@app/http';
import { Pool } from 'pg';

export const PROJECTION_NAMES = Symbol('projection names');
export const LOG_EPOCH = Symbol('log epoch');

/** Read your writes: a query waits until every read model holds the position that the asker has seen. */
@Injectable()
export class ProjectionGate extends ReadModelGate {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTION_NAMES) private readonly names: readonly string[],
    @Inject(LOG_EPOCH) private readonly logEpoch: string,
  ) {
    super();
  }

  override epoch(): string {
    return this.logEpoch;
  }

  override waitFor(position: bigint, ms: number): Promise<boolean> {
    return waitForProjections(this.pool, this.names, position, ms);
  }
}
