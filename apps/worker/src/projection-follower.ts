import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Comparison, differing, EventStore, ProjectionRunner } from '@app/event-store';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Pool } from 'pg';
import { buildWords } from './build-words.js';
import { projections } from './projections.js';

const PROGRESS_EVERY_MS = 5_000;

/** Keeps the read models up to date for as long as the program runs. Several may run: one follows, the others stand by. */
@Injectable()
export class ProjectionFollower implements OnModuleInit, BeforeApplicationShutdown {
  readonly runner: ProjectionRunner;
  private readonly logger = new Logger('Projections');

  constructor(@Inject(Pool) pool: Pool, events: EventStore) {
    this.runner = new ProjectionRunner(pool, events, projections, {
      // Who reads it finds the process; the last part tells it from one that had the same number before a restart.
      owner: `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`,
      onRebuilt: (projection, comparison) => {
        this.tellRebuilt(projection, comparison);
      },
      onError: (projection, error) => {
        this.logger.error({
          msg: 'projection failed',
          projection,
          reason: error instanceof Error ? error.message : String(error),
        });
      },
    });
  }

  /**
   * Before anything else works: without the tables that this version asks no query can be answered. After an upgrade of a long log
   * that takes its time, and says so.
   */
  async onModuleInit(): Promise<void> {
    this.runner.start();
    while (!(await this.runner.waitFor(0n, PROGRESS_EVERY_MS))) await this.tellBuilding();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }

  private async tellBuilding(): Promise<void> {
    const building = (await this.runner.status()).filter(({ status }) => status !== 'live');
    for (const one of building)
      this.logger.warn(`The read models of this version are being built: ${buildWords(one)}.`);
  }

  private tellRebuilt(projection: string, comparison: Comparison | null): void {
    const { examples, ...counts } = comparison ?? { examples: [] };
    const facts = { projection, ...counts, keys: examples.map(({ key }) => key) };
    // Rows that the same code folds differently were wrong: somebody should learn why.
    if (comparison?.sameCode === true && differing(comparison) > 0)
      this.logger.error({ msg: 'projection was wrong and is replaced', ...facts });
    else this.logger.log({ msg: 'projection rebuilt', ...facts });
  }
}
