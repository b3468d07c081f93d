import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { ProjectionFollower } from './projection-follower.js';

/** A loop that has not turned for so long hangs: resting, standing by and waiting for the database are turns too. */
const MOST_SILENT_MS = 60_000;
const PATIENCE_MS = 2_000;

/** Answers for this process alone, at /health/live and /health/ready, on 127.0.0.1. */
@Injectable()
export class WorkerHealth implements BeforeApplicationShutdown {
  private readonly server: Server;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly follower: ProjectionFollower,
  ) {
    this.server = createServer((request, response) => {
      void this.answer(request.url ?? '').then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  /** Resolves to the port. */
  async listen(port: number): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  beforeApplicationShutdown(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(path: string): Promise<{ readonly status: number; readonly body: object }> {
    if (path === '/health/live') return { status: 200, body: { status: 'live' } };
    if (path !== '/health/ready') return { status: 404, body: { status: 'unknown' } };
    const checks = { database: await this.database(), 'read-models': this.readModels() };
    const isReady = Object.values(checks).every((wrong) => wrong === 'ok');
    return { status: isReady ? 200 : 503, body: { status: isReady ? 'ready' : 'not-ready', checks } };
  }

  private async database(): Promise<string> {
    const late = AbortSignal.timeout(PATIENCE_MS);
    const asked = this.pool.query('select 1').then(
      () => 'ok',
      () => 'It does not answer.',
    );
    return Promise.race([asked, once(late, 'abort').then(() => 'No answer within 2 seconds.')]);
  }

  private readModels(): string {
    const seconds = Math.round(this.follower.runner.silentMs() / 1_000);
    return seconds * 1_000 < MOST_SILENT_MS ? 'ok' : `One has not been looked after for ${seconds} seconds.`;
  }
}
