import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@app/jobs';
import { DomainError } from '@app/kernel';
import { Kysely } from 'kysely';
import { SettleMerges } from './settle-merges.js';
import { unfinishedMerges } from './unfinished-merges.js';

const LOOK_EVERY_MS = 30_000;

/** Finishes what a program that was killed between the two records of a merge left behind. */
@Injectable()
export class MergesWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly merges: SettleMerges,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('merges');
    await this.jobs.work('merges', { 'finish-merges': () => this.finish() });
    await queue.every('look-for-unfinished-merges', LOOK_EVERY_MS, 'finish-merges', {});
  }

  async finish(): Promise<void> {
    for (const gone of await unfinishedMerges(this.db))
      await this.merges.settle(gone).catch((refusal: unknown) => {
        // Settled too: the other record went away in the same moment, and this one is back.
        if (!(refusal instanceof DomainError) || refusal.code !== 'outcome-merged') throw refusal;
      });
  }
}
