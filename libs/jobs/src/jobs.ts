import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresBackend, Queue, Worker, type Job, type WorkerOptions } from 'bullmq';
import { DomainError } from '@app/kernel';
import type { JobName, Processors, QueueName } from './job-catalog.js';
import { postgresConnection, redisConnection, type JobStore } from './job-connection.js';
import { JobQueue } from './job-queue.js';
import { prepareQueueSchema } from './prepare-queue-schema.js';
import { QueueHeldBack } from './queue-held-back.js';

/** Told of every lost connection and every failed try; `jobId` where it was a job. */
export type JobFailureListener = (queue: QueueName, error: Error, jobId?: string) => void;

/** Below the 10 s after which most supervisors kill a program that was asked to end. */
const PATIENCE_MS = 8_000;
const LOOK_AFTER_MS = 20_000;
/** So many that BullMQ never counts up to it: it heeds a queue that is held back only where there is a limit. */
const HEEDED = { max: 1_000_000_000, duration: 60_000 };

/** A job under which a program ended so often may be what ends it: it becomes a dead letter. */
const MOST_KILLED = 3;

/** The program's queues. The same code runs on PostgreSQL and on Redis; `close` ends all that was opened. */
export class Jobs {
  private readonly workers: { close(): Promise<void> }[] = [];
  private readonly queues = new Map<QueueName, Promise<Queue>>();
  private prepared: Promise<void> | null = null;
  private readonly looking: NodeJS.Timeout[] = [];

  constructor(
    private readonly store: JobStore,
    private readonly onFailure: JobFailureListener,
  ) {}

  /** A queue to add jobs to; makes the tables first where the queues are in PostgreSQL. */
  async queue<Q extends QueueName>(name: Q): Promise<JobQueue<Q>> {
    return new JobQueue<Q>(await this.bullQueue(name), this.store.backoffMs, (askAgain) => {
      this.lookAfter(name, askAgain);
    });
  }

  /** BullMQ's own queue, for whoever shows it. */
  bullQueue(name: QueueName): Promise<Queue> {
    const known = this.queues.get(name) ?? this.openQueue(name);
    this.queues.set(name, known);
    return known;
  }

  /** Starts to work on a queue, with `concurrency` jobs at once in this process; resolves when it listens. */
  async work<Q extends QueueName>(name: Q, processors: Processors<Q>, concurrency = 1): Promise<void> {
    const queue = await this.queue(name);
    const bull = await this.bullQueue(name);
    const { redisUrl, databaseUrl } = this.store;
    const run = async (job: Job): Promise<void> => {
      await heedHold(bull, () => process(processors, job));
      if (job.repeatJobKey !== undefined) await queue.retryDead();
    };
    const options = { concurrency, maxStalledCount: MOST_KILLED, ...this.pace() };
    const worker =
      redisUrl === undefined
        ? new Worker(name, run, { ...options, connection: postgresConnection(databaseUrl) }, createPostgresBackend)
        : new Worker(name, run, { ...options, connection: redisConnection(redisUrl) });
    worker.on('error', (error) => {
      this.onFailure(name, error);
    });
    worker.on('failed', (job, error) => {
      this.onFailure(name, error, job?.id);
    });
    this.workers.push(worker);
    await worker.waitUntilReady();
  }

  /**
   * Takes no more jobs and lets those under way come to their end, then closes every connection. A job that does not end in time is
   * left: once this process has ended it goes back to the queue.
   */
  async close(): Promise<void> {
    this.looking.splice(0).forEach(clearInterval);
    // Before the queues, for a job may add others.
    await this.inTime(Promise.all(this.workers.splice(0).map((worker) => worker.close())));
    const queues = [...this.queues.values()];
    this.queues.clear();
    for (const queue of queues) await (await queue).close();
  }

  /** A queue may be lost, with its wake-ups: whoever wants them asks for them again. */
  private lookAfter(name: QueueName, askAgain: () => Promise<void>): void {
    const look = (): void => {
      askAgain().catch((error: unknown) => {
        this.onFailure(name, error instanceof Error ? error : new Error(String(error)));
      });
    };
    this.looking.push(setInterval(look, this.store.lookAfterMs ?? LOOK_AFTER_MS).unref());
  }

  private async inTime(work: Promise<unknown>): Promise<void> {
    const ended = new AbortController();
    const late = pause(this.store.patienceMs ?? PATIENCE_MS, undefined, { signal: ended.signal }).catch(
      () => undefined,
    );
    await Promise.race([work, late]);
    ended.abort();
  }

  private pace(): Pick<WorkerOptions, 'lockDuration' | 'stalledInterval' | 'limiter'> {
    const { stalledAfterMs, mayHoldBack } = this.store;
    return {
      ...(stalledAfterMs !== undefined && { lockDuration: stalledAfterMs, stalledInterval: stalledAfterMs }),
      ...(mayHoldBack === true && { limiter: HEEDED }),
    };
  }

  private async openQueue(name: QueueName): Promise<Queue> {
    await this.prepare();
    const { redisUrl, databaseUrl } = this.store;
    const queue =
      redisUrl === undefined
        ? new Queue(name, { connection: postgresConnection(databaseUrl) }, createPostgresBackend)
        : new Queue(name, { connection: redisConnection(redisUrl) });
    queue.on('error', (error) => {
      this.onFailure(name, error);
    });
    await queue.waitUntilReady();
    return queue as Queue;
  }

  private prepare(): Promise<void> {
    this.prepared ??=
      this.store.redisUrl === undefined ? prepareQueueSchema(this.store.databaseUrl) : Promise.resolve();
    return this.prepared;
  }
}

/** A job that holds its queue back goes to the head of it, and no try of it is counted. */
async function heedHold(queue: Queue, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof QueueHeldBack)) throw error;
    await queue.rateLimit(error.forMs);
    throw Worker.RateLimitError();
  }
}

function process<Q extends QueueName>(processors: Processors<Q>, job: Job): Promise<void> {
  if (!Object.hasOwn(processors, job.name))
    throw new DomainError('job-unknown', `No program of this version does the job '${job.name}'.`, { name: job.name });
  return processors[job.name as JobName<Q>](job.data as never);
}
