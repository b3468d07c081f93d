import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Pool } from 'pg';
import { EventStore } from './event-store.js';
import { selfTest } from './self-test.js';

/** Gives `EventStore` to the whole program, on the pool of `DatabaseModule`; refuses to start on an engine without locks. */
@Global()
@Module({ providers: [EventStore], exports: [EventStore] })
export class EventStoreModule implements OnModuleInit {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  onModuleInit(): Promise<void> {
    return selfTest(this.pool);
  }
}
