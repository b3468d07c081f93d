import { type Pool, type PoolClient } from 'pg';
import { Bell } from './bell.js';
import { APPENDED_CHANNEL } from './waker.js';

/** Rings the bell at each wake-up, on a connection that it keeps for itself and replaces when it is lost. */
export class AppendListener {
  private running: Promise<void> | undefined;
  private readonly end = new Bell();
  private stopping = false;
  private hangUp: () => void = () => undefined;

  constructor(
    private readonly pool: Pool,
    private readonly bell: Bell,
    private readonly retryMs: number,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.end.ring();
    this.hangUp();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      // Without a connection subscribers live from their poll, so a failure only means to try again.
      await this.listen().catch(() => undefined);
      await this.end.rest(0, this.retryMs);
    }
  }

  private async listen(): Promise<void> {
    const client: PoolClient = await this.pool.connect();
    try {
      const lost = new Promise<void>((resolve) => {
        this.hangUp = resolve;
        client.on('error', () => {
          resolve();
        });
        client.on('end', () => {
          resolve();
        });
      });
      client.on('notification', () => {
        this.bell.ring();
      });
      await client.query(`listen ${APPENDED_CHANNEL}`);
      this.bell.ring();
      if (!this.stopping) await lost;
    } finally {
      client.release(true);
    }
  }
}
