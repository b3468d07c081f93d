import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { EventStore, ProjectionRunner } from '@app/event-store';
import { Pool } from 'pg';
import { projections } from './projections.js';

const TABLES_WITHIN_MS = 30_000;

/** Keeps the read models up to date for as long as the program runs. Several may run: one follows, the others stand by. */
@Injectable()
export class ProjectionFollower implements OnModuleInit, BeforeApplicationShutdown {
  readonly runner: ProjectionRunner;
  private readonly logger = new Logger('Projections');

  constructor(@Inject(Pool) pool: Pool, events: EventStore) {
    this.runner = new ProjectionRunner(pool, events, projections, {
      onError: (projection, error) => {
        this.logger.error({
          msg: 'projection failed',
          projection,
          reason: error instanceof Error ? error.message : String(error),
        });
      },
    });
  }

  /** Before anything else works: without the tables of the read models no query can be answered. */
  async onModuleInit(): Promise<void> {
    this.runner.start();
    await this.runner.waitFor(0n, TABLES_WITHIN_MS);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }
}
