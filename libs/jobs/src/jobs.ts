import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { DomainError } from '@app/kernel';
import type { JobName, Processors, QueueName } from './job-catalog.js';
import { postgresConnection, redisConnection, type JobStore } from './job-connection.js';
import { JobQueue } from './job-queue.js';
import { prepareQueueSchema } from './prepare-queue-schema.js';

/** Told of every lost connection and every failed try; `jobId` where it was a job. */
export type JobFailureListener = (queue: QueueName, error: Error, jobId?: string) => void;

interface Closable {
  close(): Promise<void>;
}

/** The program's queues. The same code runs on PostgreSQL and on Redis; `close` ends all that was opened. */
export class Jobs {
  private readonly opened: Closable[] = [];
  private prepared: Promise<void> | null = null;

  constructor(
    private readonly store: JobStore,
    private readonly onFailure: JobFailureListener,
  ) {}

  /** A queue to add jobs to; makes the tables first where the queues are in PostgreSQL. */
  async queue<Q extends QueueName>(name: Q): Promise<JobQueue<Q>> {
    await this.prepare();
    const { redisUrl, databaseUrl } = this.store;
    const queue =
      redisUrl === undefined
        ? new Queue(name, { connection: postgresConnection(databaseUrl) }, createPostgresBackend)
        : new Queue(name, { connection: redisConnection(redisUrl) });
    queue.on('error', (error) => {
      this.onFailure(name, error);
    });
    this.opened.push(queue);
    await queue.waitUntilReady();
    return new JobQueue<Q>(queue);
  }

  /** Starts to work on a queue, with `concurrency` jobs at once in this process; resolves when it listens. */
  async work<Q extends QueueName>(name: Q, processors: Processors<Q>, concurrency = 1): Promise<void> {
    await this.prepare();
    const { redisUrl, databaseUrl } = this.store;
    const run = (job: Job): Promise<void> => process(processors, job);
    const worker =
      redisUrl === undefined
        ? new Worker(name, run, { concurrency, connection: postgresConnection(databaseUrl) }, createPostgresBackend)
        : new Worker(name, run, { concurrency, connection: redisConnection(redisUrl) });
    worker.on('error', (error) => {
      this.onFailure(name, error);
    });
    worker.on('failed', (job, error) => {
      this.onFailure(name, error, job?.id);
    });
    this.opened.unshift(worker); // closed before the queues, for its jobs may add others
    await worker.waitUntilReady();
  }

  /** Lets the jobs that run come to their end, then closes every connection. */
  async close(): Promise<void> {
    for (const each of this.opened.splice(0)) await each.close();
  }

  private prepare(): Promise<void> {
    this.prepared ??=
      this.store.redisUrl === undefined ? prepareQueueSchema(this.store.databaseUrl) : Promise.resolve();
    return this.prepared;
  }
}

function process<Q extends QueueName>(processors: Processors<Q>, job: Job): Promise<void> {
  if (!Object.hasOwn(processors, job.name))
    throw new DomainError('job-unknown', `No program of this version does the job '${job.name}'.`, { name: job.name });
  return processors[job.name as JobName<Q>](job.data as never);
}
