import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@app/jobs';
import { EvidenceFiles } from './evidence-files.js';

const LOOK_EVERY_MS = 3_600_000;

/** Removes files that were uploaded as evidence and that no step came to rest on within a day. */
@Injectable()
export class EvidenceWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: EvidenceFiles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('evidence');
    await this.jobs.work('evidence', { 'drop-unnamed-evidence': () => this.drop() });
    await queue.every('look-for-unnamed-evidence', LOOK_EVERY_MS, 'drop-unnamed-evidence', {});
  }

  private async drop(): Promise<void> {
    await this.files.dropUnnamed();
  }
}
