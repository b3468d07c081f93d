import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPool } from '@app/database';
import type { Pool } from 'pg';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';

/**
 * Connections of its own: better-auth names no schema in its statements, and who asks must be found out even while
 * long queries hold the others.
 */
@Injectable()
export class IdentityPool implements OnApplicationShutdown {
  readonly pool: Pool;

  constructor(@Inject(IDENTITY_OPTIONS) { databaseUrl }: IdentityOptions) {
    this.pool = createPool({
      url: databaseUrl,
      role: 'sequitur_app',
      searchPath: 'auth',
      applicationName: 'sequitur-identity',
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }
}
