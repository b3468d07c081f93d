import { Module } from '@nestjs/common';
import { ProjectionFollower } from './projection-follower.js';

/** What works in the background: read models, and the reminders. Stands beside `RegisterModule`. */
@Module({ providers: [ProjectionFollower], exports: [ProjectionFollower] })
export class WorkerModule {}
