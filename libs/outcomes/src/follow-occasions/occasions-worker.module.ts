import { Module } from '@nestjs/common';
import { FollowOccasions } from './follow-occasions.js';
import { OccasionFollower } from './occasion-follower.js';
import { OccasionsWorker } from './occasions.worker.js';

/**
 * Moves limits with their occasions, by itself. For the worker process; needs the global `DatabaseModule`, `EventStoreModule` and
 * `JobsModule`.
 */
@Module({ providers: [FollowOccasions, OccasionFollower, OccasionsWorker] })
export class OccasionsWorkerModule {}
