import { type ProjectionRunner } from '../projections/projection-runner.js';
import { type FollowedLog } from './followed-log.js';
import { asking, step } from './log.js';

const STREAM_LENGTH = 20;

/** Two who append, also late facts, and two who append and read what they wrote, until the end. */
export class Load {
  private going = true;
  private appends = 0;
  private reads = 0;
  private readonly done: Promise<unknown>;

  constructor(
    private readonly followed: FollowedLog,
    private readonly runner: ProjectionRunner,
  ) {
    this.done = Promise.all([this.write('w1'), this.write('w2'), this.readBack('r1'), this.readBack('r2')]);
    // Reported by `end`.
    this.done.catch(() => undefined);
  }

  async end(): Promise<{ readonly appends: number; readonly reads: number }> {
    this.going = false;
    await this.done;
    return { appends: this.appends, reads: this.reads };
  }

  private async write(who: string): Promise<void> {
    for (let n = 0; this.going; n += 1) await this.append(who, n);
  }

  private async readBack(who: string): Promise<void> {
    for (let n = 0; this.going; n += 1) {
      const { position, streamId } = await this.append(who, n);
      expect(await this.runner.waitFor(position, 10_000)).toBe(true);
      const { rows } = await this.followed.log.pool.query<{ seen: bigint }>({
        name: 'read-back',
        text: 'select * from read.thing_list where thing_id = $1',
        values: [streamId],
      });
      expect(rows).toHaveLength(1);
      this.reads += 1;
    }
  }

  private append(who: string, n: number) {
    this.appends += 1;
    const on = n % 5 === 0 ? '2024-02-01' : '2024-03-01';
    return this.followed.log.one(`${who}-${Math.floor(n / STREAM_LENGTH)}`, step(n), asking({ on }));
  }
}
