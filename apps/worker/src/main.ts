import 'reflect-metadata';
import { loadSharedConfig } from '@app/config';
import { JobsModule } from '@app/jobs';
import { DomainError } from '@app/kernel';
import { MailModule } from '@app/mail';
import { ConsoleLogger, type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RegisterModule } from '../../api/src/register.module.js';
import { jobStore } from './job-store.js';
import { WorkerHealth } from './worker-health.js';
import { WorkerModule } from './worker.module.js';

/** The background process on its own: any number of them may run, one follows each read model. */
@Module({})
class WorkerProcess {}

async function start(): Promise<void> {
  const config = loadSharedConfig();
  const root: DynamicModule = {
    module: WorkerProcess,
    imports: [
      RegisterModule.on(config.databaseUrl, 'sequitur-worker'),
      JobsModule.forRoot(jobStore(config, config.databaseUrl)),
      MailModule.forRoot(config),
      WorkerModule.of(config),
    ],
    providers: [WorkerHealth],
  };
  const logger = new ConsoleLogger({ json: true });
  const worker = await NestFactory.createApplicationContext(root, { abortOnError: false, logger });
  worker.enableShutdownHooks();
  if (config.healthPort !== null) await worker.get(WorkerHealth).listen(config.healthPort);
}

await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof DomainError ? error.message : String(error)}\n`);
  process.exit(1);
});
