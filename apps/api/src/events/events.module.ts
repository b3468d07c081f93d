import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventFeed } from './event-feed.js';
import { EVENT_STREAM_LIMITS, EventStreams, usualLimits } from './event-streams.js';
import { EventsController } from './events.controller.js';
import { LogTail } from './log-tail.js';

/** The log as a feed and as a stream. Stands on `RegisterModule`. */
@Module({})
export class EventsModule {
  static with(limits = usualLimits): DynamicModule {
    return {
      module: EventsModule,
      imports: [CqrsModule],
      controllers: [EventsController],
      providers: [EventFeed, EventStreams, LogTail, { provide: EVENT_STREAM_LIMITS, useValue: limits }],
    };
  }
}
