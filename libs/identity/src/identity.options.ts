import type { Clock } from '@app/kernel';

export interface IdentityOptions {
  readonly databaseUrl: string;
  /** Where people reach the program: links and cookies are made for it. */
  readonly publicUrl: string;
  /** Further origins of the web app, for instance http://localhost:3000. */
  readonly trustedOrigins: readonly string[];
  /** Signs cookies; at least 32 characters. */
  readonly secret: string;
  readonly clock: Clock;
}

export const IDENTITY_OPTIONS = Symbol('identity options');
