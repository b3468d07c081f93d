import { Follower } from '../projections/follower.js';
import { openLive } from '../projections/generation.js';
import { type AnyProjection } from '../projections/projection.js';
import { ProjectionRunner, type RunnerOptions } from '../projections/projection-runner.js';
import { asking, step, TestLog } from './log.js';

/** A log and the runners that follow it. */
export class FollowedLog {
  private readonly runners: ProjectionRunner[] = [];

  private constructor(readonly log: TestLog) {}

  static async open(): Promise<FollowedLog> {
    return new FollowedLog(await TestLog.open());
  }

  async close(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
    await this.log.close();
  }

  run(projections: readonly AnyProjection[], options: RunnerOptions = {}): ProjectionRunner {
    const runner = new ProjectionRunner(this.log.pool, this.log.store, projections, { pollMs: 20, ...options });
    this.runners.push(runner);
    runner.start();
    return runner;
  }

  things() {
    return this.log.rows<{ thing_id: string; total: number }>('select * from read.thing_list order by thing_id');
  }

  async caughtUp(runner: ProjectionRunner): Promise<void> {
    const last = 'select coalesce(max(position), 0) as position from es.event';
    const [event] = await this.log.rows<{ position: bigint }>(last);
    expect(await runner.waitFor(event?.position ?? 0n, 20_000)).toBe(true);
  }

  /** Of the live generation, moved by hand. */
  async follower(projection: AnyProjection, owner: string, leaseMs = 60_000, batchSize = 100): Promise<Follower> {
    const generation = await openLive(this.log.pool, projection);
    if (generation === null) throw new Error('Superseded.');
    return new Follower(this.log.pool, this.log.store, projection, generation, { owner, leaseMs, batchSize });
  }

  /** Steps in and out of order of their dates, some taken back, some rows removed and made again. */
  async history(): Promise<void> {
    for (let n = 1; n <= 40; n += 1) {
      const event = n % 9 === 0 ? { type: 'Removed', data: { n } } : step(n);
      const [name, on] = [`${n % 4}`, `2024-03-${String(1 + ((n * 17) % 28)).padStart(2, '0')}`];
      await this.log.one(
        name,
        n % 10 === 0 ? { ...event, annuls: 1 + (n % 3) } : event,
        asking({ on, scope: `body-${n % 3}` }),
      );
    }
  }
}
