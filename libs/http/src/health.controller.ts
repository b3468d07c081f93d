import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { HttpReply } from './http-types.js';
import { ReadyChecks } from './ready-checks.js';
import { PUBLIC } from './route-facts.js';
import { Route } from './route.js';

const live = z.object({ status: z.literal('live') });
const ready = z.object({
  status: z.enum(['ready', 'degraded', 'not-ready']),
  checks: z.record(z.string(), z.string()),
});

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly checks: ReadyChecks) {}

  @Get('live')
  @Route({ ability: PUBLIC, summary: 'The process runs', response: live })
  live(): z.output<typeof live> {
    return { status: 'live' };
  }

  @Get('ready')
  @Route({
    ability: PUBLIC,
    summary: 'All it needs is there',
    description: `Each check says "ok" or what is wrong. 503 and "not-ready" where no request can be answered; 200 and "degraded"
      where requests are answered and somebody should look.`,
    response: ready,
  })
  async ready(@Res({ passthrough: true }) reply: HttpReply): Promise<z.output<typeof ready>> {
    const outcomes = Object.entries(await this.checks.run());
    const wrong = outcomes.flatMap(([, outcome]) => (outcome.wrong === null ? [] : [outcome.weight]));
    const status = wrong.includes('vital') ? 'not-ready' : wrong.length > 0 ? 'degraded' : 'ready';
    if (status === 'not-ready') reply.status(503);
    const checks = Object.fromEntries(outcomes.map(([name, outcome]) => [name, outcome.wrong ?? 'ok']));
    return { status, checks };
  }
}
