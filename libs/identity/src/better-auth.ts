import { Logger } from '@nestjs/common';
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { watchedKysely } from './watch-failures.js';

/** The header in which the address of the client is handed on; whatever a client sends under this name is dropped. */
export const CLIENT_ADDRESS = 'x-sequitur-client';
export const AUTH_PATH = '/api/auth';

export interface BetterAuthOptions {
  /** With `search_path=auth`. */
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly trustedOrigins: readonly string[];
  /** How long a link to sign in by is good for. */
  readonly linkMinutes: number;
  readonly sendLink: (email: string, token: string) => Promise<void>;
  /** Whether a person of the directory has this address: nobody else gets in. */
  readonly isKnown: (email: string) => Promise<boolean>;
  /** Ties user and person together; false where the person is gone. */
  readonly onSession: (userId: string) => Promise<boolean>;
}

/** What a hook of better-auth answers: nothing to go on, false to stop. */
const goOn = (may: boolean): false | undefined => (may ? undefined : false);

const log = new Logger('better-auth');

/** Sign-in, sessions and API keys, as this product uses better-auth: by link only, closed, one use a link. */
export function createBetterAuth(options: BetterAuthOptions) {
  const { publicUrl, linkMinutes } = options;
  return betterAuth({
    appName: 'Sequitur',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret: options.secret,
    database: { db: watchedKysely(options.pool), type: 'postgres' },
    trustedOrigins: [...options.trustedOrigins],
    telemetry: { enabled: false },
    // Its arguments carry addresses and tokens; only the sentence is kept.
    logger: {
      level: 'warn',
      log: (level, message) => {
        if (level === 'error') log.error(message);
        else log.warn(message);
      },
    },
    rateLimit: { enabled: true, storage: 'database' },
    advanced: {
      cookiePrefix: 'sequitur',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    databaseHooks: {
      user: { create: { before: async ({ email }) => goOn(await options.isKnown(email)) } },
      session: { create: { before: async ({ userId }) => goOn(await options.onSession(userId)) } },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => options.sendLink(email, token),
        rateLimit: { window: 60, max: 10 },
      }),
      // A key belongs to a person of the directory: referenceId is that id, not a user's.
      apiKey({ rateLimit: { enabled: false }, defaultPrefix: 'sq_', requireName: true }),
    ],
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;
