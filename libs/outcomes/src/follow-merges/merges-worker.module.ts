import { Module } from '@nestjs/common';
import { MergesWorker } from './merges.worker.js';
import { SettleMerges } from './settle-merges.js';

/** For the worker process; needs the global `DatabaseModule`, `EventStoreModule` and `JobsModule`. */
@Module({ providers: [SettleMerges, MergesWorker] })
export class MergesWorkerModule {}
