import { CheckpointingModule } from '@app/audit';
import type { Config } from '@app/config';
import { JobsModule } from '@app/jobs';
import { RemindersWorkerModule } from '@app/reminders';
import { type DynamicModule, Module } from '@nestjs/common';
import { ProjectionFollower } from './projection-follower.js';

/** What works in the background: read models, reminders and checkpoints. Stands beside `RegisterModule` and `MailModule`. */
@Module({})
export class WorkerModule {
  static of(config: Config, databaseUrl: string): DynamicModule {
    const { redisUrl, publicUrl, mailFrom } = config;
    return {
      module: WorkerModule,
      imports: [
        JobsModule.forRoot({ databaseUrl, redisUrl: redisUrl ?? undefined }),
        RemindersWorkerModule.forRoot({ publicUrl, mailFrom }),
        CheckpointingModule.forRoot(config),
      ],
      providers: [ProjectionFollower],
      exports: [ProjectionFollower],
    };
  }
}
