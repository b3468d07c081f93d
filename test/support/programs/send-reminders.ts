/** Started by specs as a process of its own: sends reminders by the clock of a file, until it is told to end or killed. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { DatabaseModule } from '@app/database';
import { EventStoreModule } from '@app/event-store';
import { JobsModule, type JobStore } from '@app/jobs';
import { CLOCK } from '@app/kernel';
import { MailModule } from '@app/mail';
import { RemindersWorkerModule } from '@app/reminders';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { upcasters } from '../../../apps/api/src/upcasters.js';
import { endWithParent } from '../end-with-parent.js';

interface Given {
  readonly store: JobStore;
  readonly smtpUrl: string;
  /** Holds an instant, and may be written to at any time. */
  readonly clockFile: string;
}

endWithParent();
const { store, smtpUrl, clockFile } = JSON.parse(String(process.argv[2])) as Given;
const mailFrom = 'Sequitur <sequitur@example.org>';
const publicUrl = 'https://sequitur.example.org';
const clock = { now: () => new Date(readFileSync(clockFile, 'utf8')) };

@Global()
@Module({ providers: [{ provide: CLOCK, useValue: clock }], exports: [CLOCK] })
class ClockModule {}

@Module({
  imports: [
    ClockModule,
    DatabaseModule.forRoot({ url: store.databaseUrl, role: 'sequitur_app', applicationName: 'spec-reminders' }),
    EventStoreModule.forRoot({ upcasters }),
    JobsModule.forRoot(store),
    MailModule.forRoot({ smtpUrl, mailFrom }),
    RemindersWorkerModule.forRoot({
      publicUrl,
      mailFrom,
      sessionSecret: 'a secret of the program under test',
      atOnce: 4,
    }),
  ],
})
class Program {}

const program = await NestFactory.createApplicationContext(Program, { logger: false, abortOnError: false });
program.enableShutdownHooks();
process.send?.('works');
