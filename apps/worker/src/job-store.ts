import type { Config } from '@app/config';
import type { JobStore } from '@app/jobs';

/** Where the queues of a program live, and how fast the mail server is fed. */
export function jobStore({ redisUrl, remindersPerMinute }: Config, databaseUrl: string): JobStore {
  return {
    databaseUrl,
    redisUrl: redisUrl ?? undefined,
    ...(remindersPerMinute !== null && { perMinute: { reminders: remindersPerMinute } }),
  };
}
