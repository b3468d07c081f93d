import { ProjectionParams, RebuildAsked, RetryAsked, RetryParked, SystemView } from '@app/contracts';
import { askRebuild, askRetry, type ProjectionCode, projectionStatus } from '@app/event-store';
import { Context, type HttpReply, Input, type RequestContext, Route } from '@app/http';
import { DomainError } from '@app/kernel';
import { Controller, Get, Inject, Logger, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Pool } from 'pg';
import type { z } from 'zod';
import { PROJECTIONS } from '../projection-gate.js';
import { metricsText } from './metrics.js';
import { systemView } from './system.view.js';

/** How the program itself is. What is asked for here is kept in the database, and whichever worker runs takes it up. */
@ApiTags('system')
@Controller('api/v1/system')
export class SystemController {
  private readonly logger = new Logger('System');
  private readonly names: readonly string[];

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTIONS) projections: readonly ProjectionCode[],
  ) {
    this.names = projections.map(({ name }) => name);
  }

  @Get('projections')
  @Route({
    ability: 'system.read',
    summary: 'The read models: how far they are, what is parked, what is being rebuilt',
    response: SystemView,
  })
  async projections(): Promise<SystemView> {
    const { rows } = await this.pool.query<{ last: bigint }>('select coalesce(max(position), 0) as last from es.event');
    return systemView(await projectionStatus(this.pool, this.names), rows[0]?.last ?? 0n);
  }

  @Get('metrics')
  @Route({ ability: 'system.read', summary: 'The same for Prometheus, as text', media: 'text/plain' })
  async metrics(@Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    reply.type('text/plain; version=0.0.4; charset=utf-8');
    return metricsText(await this.projections());
  }

  @Post('projections/:name/rebuild')
  @Route({
    ability: 'system.manage',
    summary: 'Build a read model anew beside the live one, compare the two and swap them',
    description:
      'Answers at once; the list of read models tells how far it is. Asked again, it is the rebuild under way.',
    params: ProjectionParams,
    response: RebuildAsked,
    status: 202,
    preconditions: 'none',
  })
  async rebuild(
    @Input('params') { name }: z.output<typeof ProjectionParams>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof RebuildAsked>> {
    this.demandKnown(name);
    const generation = await askRebuild(this.pool, name);
    if (generation === null)
      throw new DomainError('projection-unknown', `The read model ${name} was never built: is a worker running?`);
    this.logger.log({ msg: 'rebuild asked for', projection: name, generation, actor: context.actor });
    return { generation };
  }

  @Post('parked-streams/retry')
  @Route({
    ability: 'system.manage',
    summary: 'Try parked streams again',
    description: 'Answers at once with how many there are; what still cannot be followed stays in the list.',
    body: RetryParked,
    response: RetryAsked,
    status: 202,
    preconditions: 'none',
  })
  async retry(
    @Input('body') { projection, streamId }: z.output<typeof RetryParked>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof RetryAsked>> {
    if (projection !== undefined) this.demandKnown(projection);
    const streams = await askRetry(this.pool, { projection, streamId });
    this.logger.log({ msg: 'retry asked for', projection, streamId, streams, actor: context.actor });
    return { streams };
  }

  private demandKnown(name: string): void {
    if (this.names.includes(name)) return;
    throw new DomainError(
      'projection-unknown',
      `There is no read model "${name}". There are: ${this.names.join(', ')}.`,
    );
  }
}
