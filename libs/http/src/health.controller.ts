import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { HttpReply } from './http-types.js';
import { ReadyChecks } from './ready-checks.js';
import { PUBLIC } from './route-facts.js';
import { Route } from './route.js';

const live = z.object({ status: z.literal('live') });
const ready = z.object({ status: z.enum(['ready', 'not-ready']), checks: z.record(z.string(), z.string()) });

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
    description: '503 where something is not: each check says "ok" or what is wrong.',
    response: ready,
  })
  async ready(@Res({ passthrough: true }) reply: HttpReply): Promise<z.output<typeof ready>> {
    const wrong = Object.entries(await this.checks.run());
    const isReady = wrong.every(([, reason]) => reason === null);
    if (!isReady) reply.status(503);
    const checks = Object.fromEntries(wrong.map(([name, reason]) => [name, reason ?? 'ok']));
    return { status: isReady ? 'ready' : 'not-ready', checks };
  }
}
