import type { Config } from '@app/config';
import type { JobStore } from '@app/jobs';

/** Where the queues of a program live, and whether the mail server is to be spared. */
export function jobStore({ redisUrl, mailsPerMinute }: Config, databaseUrl: string): JobStore {
  return {
    databaseUrl,
    redisUrl: redisUrl ?? undefined,
    mayHoldBack: mailsPerMinute !== null,
  };
}
