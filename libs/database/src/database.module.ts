import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Kysely } from 'kysely';
import { Pool } from 'pg';
import { kyselyOn } from './kysely-on.js';
import { createPool, type PoolOptions } from './pool.js';

export type DatabaseModuleOptions = PoolOptions;

/**
 * The program's one pool, injected as `Pool` (pg) or as `Kysely`. It closes in the last phase of Nest's shutdown, so what
 * still writes must end in `onModuleDestroy` or `beforeApplicationShutdown`.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  static forRoot(options: DatabaseModuleOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Pool, useFactory: () => createPool(options) },
        { provide: Kysely, useFactory: (pool: Pool) => kyselyOn<unknown>(pool), inject: [Pool] },
      ],
      exports: [Pool, Kysely],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }
}
