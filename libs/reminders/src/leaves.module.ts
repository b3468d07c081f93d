import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LeavesController } from './http/leaves.controller.js';
import { LeaveFacts } from './leave/leave-facts.js';

/** Who is away. Needs the global `DatabaseModule`, `EventStoreModule` and `CLOCK` and, for its controller, `HttpModule`. */
@Module({ imports: [CqrsModule], controllers: [LeavesController], providers: [LeaveFacts] })
export class LeavesModule {}
