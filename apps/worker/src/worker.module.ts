import type { Config } from '@app/config';
import { JobsModule } from '@app/jobs';
import { RemindersWorkerModule } from '@app/reminders';
import { type DynamicModule, Module } from '@nestjs/common';
import { ProjectionFollower } from './projection-follower.js';

/** What works in the background: read models and reminders. Stands beside `RegisterModule` and `MailModule`. */
@Module({})
export class WorkerModule {
  static of({ redisUrl, publicUrl, mailFrom }: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        JobsModule.forRoot({ databaseUrl, redisUrl: redisUrl ?? undefined }),
        RemindersWorkerModule.forRoot({ publicUrl, mailFrom }),
      ],
      providers: [ProjectionFollower],
      exports: [ProjectionFollower],
    };
  }
}
