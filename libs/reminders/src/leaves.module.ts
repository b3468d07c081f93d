import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LeavesController } from './http/leaves.controller.js';
import { LeaveReading } from './leave/leave-reading.js';

/** Who is away. Needs the global `DatabaseModule`, `EventStoreModule` and `CLOCK` and, for its controller, `HttpModule`. */
@Module({ imports: [CqrsModule], controllers: [LeavesController], providers: [LeaveReading] })
export class LeavesModule {}
