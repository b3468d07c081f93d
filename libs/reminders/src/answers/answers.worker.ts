import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@app/jobs';
import { SendCopies } from './copies/send-copies.js';

const EVERY_MS = 30_000;

/** Sends copies of answers by itself. Any number of programs may run it. */
@Injectable()
export class AnswersWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly copies: SendCopies,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('answers');
    await this.jobs.work('answers', { 'send-copies': () => this.copies.sendAll() }, 1);
    await queue.every('each-half-minute', EVERY_MS, 'send-copies', {});
  }
}
