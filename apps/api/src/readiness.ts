import { Inject, Injectable } from '@nestjs/common';
import { type ProjectionCode, projectionStatus, type ProjectionStatus, waitForProjections } from '@app/event-store';
import { ReadyChecks } from '@app/http';
import { Pool } from 'pg';
import { PROJECTIONS } from './projection-gate.js';

const WITHIN_MS = 1_000;

/** What must be well before requests are sent here, and what somebody should look at while they are answered. */
@Injectable()
export class Readiness {
  constructor(
    checks: ReadyChecks,
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTIONS) private readonly projections: readonly ProjectionCode[],
  ) {
    checks.add('database', () => this.database());
    checks.add('read-models', () => this.readModels());
    checks.add('followed', () => this.followed(), 'watch');
    checks.add('parked-streams', () => this.parkedStreams(), 'watch');
  }

  private async database(): Promise<string | null> {
    await this.pool.query('select 1');
    return null;
  }

  private async readModels(): Promise<string | null> {
    const there = await waitForProjections(this.pool, this.projections, 0n, WITHIN_MS);
    return there ? null : 'The read models of this version are not built yet: is a worker of it running?';
  }

  private async followed(): Promise<string | null> {
    const alone = (await this.live()).filter(({ followed }) => !followed);
    if (alone.length === 0) return null;
    return `Nobody follows ${alone.map(({ name }) => name).join(', ')}: is a worker running?`;
  }

  private async parkedStreams(): Promise<string | null> {
    const held = (await this.live()).filter(({ parked }) => parked.length > 0);
    if (held.length === 0) return null;
    const counts = held.map(({ name, parked }) => `${name} (${parked.length})`).join(', ');
    return `Some events cannot be shown: streams are parked in ${counts}. See the page System or \`sequitur parked\`.`;
  }

  private async live(): Promise<readonly ProjectionStatus[]> {
    const names = this.projections.map(({ name }) => name);
    const all = await projectionStatus(this.pool, names);
    return all.filter(({ status }) => status === 'live');
  }
}
