import { ReadModelGate, type Principal } from '@app/http';
import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventFeed } from '../../../api/src/events/event-feed.js';
import { LogTail } from '../../../api/src/events/log-tail.js';

@Module({})
class FeedModule {}

/** The feed that the API serves, of the log in this life of it. */
export function feedModule(epoch: string): DynamicModule {
  const gate: ReadModelGate = { epoch: () => epoch, waitFor: () => Promise.resolve(true) };
  return {
    module: FeedModule,
    imports: [CqrsModule],
    providers: [EventFeed, LogTail, { provide: ReadModelGate, useValue: gate }],
  };
}

/** Whoever runs the program answers for it: it may read every event. */
export const operator: Principal = { id: 'command-line', name: 'The command line', may: () => true };

/** Where to begin: a position as the API gives it, or its number alone. Refuses as `EventFeed.place` does. */
export function placeAsked(feed: EventFeed, asked: string): Promise<bigint> {
  return feed.place(/^\d{1,19}$/.test(asked) ? feed.token(BigInt(asked)) : asked);
}
