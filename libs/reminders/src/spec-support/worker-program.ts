import { DatabaseModule } from '@app/database';
import { EventStoreModule } from '@app/event-store';
import { JobsModule, type JobStore } from '@app/jobs';
import { CLOCK, type Clock } from '@app/kernel';
import { MailModule } from '@app/mail';
import { meetingUpcasters } from '@app/meetings';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RemindersWorkerModule } from '../reminders.module.js';

export interface WorkerProgramOptions extends JobStore {
  readonly smtpUrl: string;
  readonly clock: Clock;
  readonly mailsPerMinute?: number;
}

/** What of the worker's program sends reminders. When it is closed, its jobs have come to their end. */
export function startWorker({
  smtpUrl,
  clock,
  mailsPerMinute,
  ...store
}: WorkerProgramOptions): Promise<INestApplicationContext> {
  const options = {
    publicUrl: 'https://sequitur.example.org',
    mailFrom: 'Sequitur <sequitur@example.org>',
    sessionSecret: 'a secret of the program under test',
  };
  @Global()
  @Module({ providers: [{ provide: CLOCK, useValue: clock }], exports: [CLOCK] })
  class ClockModule {}
  @Module({
    imports: [
      ClockModule,
      DatabaseModule.forRoot({ url: store.databaseUrl, role: 'sequitur_app', applicationName: 'spec-worker' }),
      EventStoreModule.forRoot({ upcasters: meetingUpcasters }),
      JobsModule.forRoot({ ...store, mayHoldBack: mailsPerMinute !== undefined }),
      MailModule.forRoot({ smtpUrl, mailFrom: options.mailFrom, mailsPerMinute: mailsPerMinute ?? null }),
      RemindersWorkerModule.forRoot(options),
    ],
  })
  class RootModule {}
  return NestFactory.createApplicationContext(RootModule, { logger: false, abortOnError: false });
}
