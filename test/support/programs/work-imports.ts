/** Started by specs as a process of its own: reads the reports that are put in, until it is killed. */
import 'reflect-metadata';
import { RegisterModule } from '../../../apps/api/src/register.module.js';
import { ImportsWorkerModule } from '@app/imports';
import { JobsModule } from '@app/jobs';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { endWithParent } from '../end-with-parent.js';

endWithParent();
const { databaseUrl, redisUrl } = JSON.parse(String(process.argv[2])) as { databaseUrl: string; redisUrl?: string };

@Module({
  imports: [
    RegisterModule.on(databaseUrl, 'spec-imports'),
    JobsModule.forRoot({ databaseUrl, ...(redisUrl !== undefined && { redisUrl }) }),
    ImportsWorkerModule,
  ],
})
class Program {}

await NestFactory.createApplicationContext(Program, { logger: false, abortOnError: false });
