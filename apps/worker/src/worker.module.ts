import { CheckpointingModule } from '@app/audit';
import type { Config } from '@app/config';
import { ImportsWorkerModule } from '@app/imports';
import { ClosingMailsModule, SignedCheckpoints } from '@app/meetings';
import { EvidenceWorkerModule, MergesWorkerModule, OccasionsWorkerModule } from '@app/outcomes';
import { AnswersWorkerModule, RemindersWorkerModule } from '@app/reminders';
import { type DynamicModule, Module } from '@nestjs/common';
import { LogCheckpoints } from './log-checkpoints.js';
import { ProjectionFollower } from './projection-follower.js';

/** What works in the background: read models, reminders and checkpoints. Stands beside `RegisterModule`, `JobsModule` and `MailModule`. */
@Module({})
export class WorkerModule {
  static of(config: Config & { readonly sessionSecret: string }): DynamicModule {
    const { publicUrl, mailFrom, sessionSecret } = config;
    // One for both, or Nest would make two signers.
    const checkpointing = CheckpointingModule.forRoot(config);
    return {
      module: WorkerModule,
      imports: [
        RemindersWorkerModule.forRoot({ publicUrl, mailFrom, sessionSecret }),
        AnswersWorkerModule.forRoot({ publicUrl, mailFrom, sessionSecret }),
        OccasionsWorkerModule,
        MergesWorkerModule,
        EvidenceWorkerModule,
        ImportsWorkerModule,
        checkpointing,
        ClosingMailsModule.forRoot({
          publicUrl,
          imports: [checkpointing],
          checkpoints: { provide: SignedCheckpoints, useClass: LogCheckpoints },
        }),
      ],
      providers: [ProjectionFollower],
      exports: [ProjectionFollower],
    };
  }
}
