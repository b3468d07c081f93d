import { type DynamicModule, Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Upcaster } from '@app/kernel';
import { Pool } from 'pg';
import { EventStore } from './event-store.js';
import { selfTest } from './feed/self-test.js';
import { Upcasters } from './upcasters.js';

/** Gives `EventStore` to the whole program, on the pool of `DatabaseModule`; refuses to start on an engine without locks. */
@Global()
@Module({})
export class EventStoreModule implements OnModuleInit {
  /** `upcasters`: of all types of events that the program knows in more than one version. */
  static forRoot({ upcasters }: { readonly upcasters: readonly Upcaster[] }): DynamicModule {
    return {
      module: EventStoreModule,
      providers: [EventStore, { provide: Upcasters, useValue: new Upcasters(upcasters) }],
      exports: [EventStore],
    };
  }

  constructor(@Inject(Pool) private readonly pool: Pool) {}

  onModuleInit(): Promise<void> {
    return selfTest(this.pool);
  }
}
