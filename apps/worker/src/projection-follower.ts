import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EventStore, ProjectionRunner } from '@app/event-store';
import { Pool } from 'pg';
import { projections } from './projections.js';

/** Keeps the read models up to date for as long as the program runs. Several may run: one follows, the others stand by. */
@Injectable()
export class ProjectionFollower implements OnApplicationBootstrap, BeforeApplicationShutdown {
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

  onApplicationBootstrap(): void {
    this.runner.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }
}
