import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@app/jobs';
import { OccasionFollower } from './occasion-follower.js';

/** Whoever moves a meeting sees what it moved within seconds; looking costs one small query. */
const LOOK_EVERY_MS = 5_000;

@Injectable()
export class OccasionsWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly follower: OccasionFollower,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('occasions');
    await this.jobs.work('occasions', {
      'follow-occasions': async () => {
        await this.follower.catchUp();
      },
    });
    await queue.every('look-for-moved-occasions', LOOK_EVERY_MS, 'follow-occasions', {});
  }
}
