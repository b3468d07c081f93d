import { Module } from '@nestjs/common';
import { EvidenceFiles } from './evidence-files.js';
import { EvidenceWorker } from './evidence.worker.js';

/** For the worker process; needs the global `DatabaseModule` and `JobsModule`. */
@Module({ providers: [EvidenceFiles, EvidenceWorker] })
export class EvidenceWorkerModule {}
