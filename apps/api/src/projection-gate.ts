import { Inject, Injectable } from '@nestjs/common';
import { type ProjectionCode, waitForProjections } from '@app/event-store';
import { ReadModelGate } from '@app/http';
import { DomainError } from '@app/kernel';
import { Pool } from 'pg';

export const PROJECTIONS = Symbol('projections');
export const LOG_EPOCH = Symbol('log epoch');

/** Read your writes: a query waits until every read model holds the position that the asker has seen. */
@Injectable()
export class ProjectionGate extends ReadModelGate {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTIONS) private readonly projections: readonly ProjectionCode[],
    @Inject(LOG_EPOCH) private readonly logEpoch: string,
  ) {
    super();
  }

  override epoch(): string {
    return this.logEpoch;
  }

  override async waitFor(position: bigint, ms: number): Promise<boolean> {
    if (await waitForProjections(this.pool, this.projections, position, ms)) return true;
    await this.refuseBeyondLog(position);
    return false;
  }

  /** Nobody was ever told a position that the log has not reached, unless it was restored and nobody said so. */
  private async refuseBeyondLog(position: bigint): Promise<void> {
    const { rows } = await this.pool.query<{ last: bigint }>('select last_value as last from es.event_position');
    if (position > (rows[0]?.last ?? position))
      throw new DomainError(
        'position-of-another-epoch',
        'The register does not reach that far: it seems to have been restored. Read again without the position.',
      );
  }
}
