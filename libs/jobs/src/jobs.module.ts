import { type DynamicModule, Global, Inject, Logger, Module, type OnModuleDestroy } from '@nestjs/common';
import type { JobStore } from './job-connection.js';
import { Jobs } from './jobs.js';

/** The program's `Jobs`. It ends in the first phase of the shutdown, while its jobs can still reach the database. */
@Global()
@Module({})
export class JobsModule implements OnModuleDestroy {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  static forRoot(store: JobStore): DynamicModule {
    const logger = new Logger('Jobs');
    const jobs = new Jobs(store, (queue, error, jobId) => {
      logger.error({ msg: jobId === undefined ? 'queue lost' : 'job failed', queue, jobId, reason: error.message });
    });
    return { module: JobsModule, providers: [{ provide: Jobs, useValue: jobs }], exports: [Jobs] };
  }

  onModuleDestroy(): Promise<void> {
    return this.jobs.close();
  }
}
