import type { JobsOptions } from 'bullmq';
import { DomainError } from '@app/kernel';
import type { JobData, JobName, QueueName } from './job-catalog.js';

/** What of BullMQ's queue is used here; its own type differs by back end. */
export interface BullQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  addBulk(jobs: { name: string; data: unknown; opts: JobsOptions }[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: object },
  ): Promise<unknown>;
  getJobScheduler(id: string): Promise<unknown>;
  getJobCounts(): Promise<Record<string, number>>;
  retryJobs(options: { state: 'failed'; timestamp: number }): Promise<void>;
}

export interface AddOptions {
  /** The job's natural key: while a job with this id waits, runs, is to be repeated or lies dead, another is not added. */
  readonly id?: string;
  /** Whole milliseconds to wait before the first try. */
  readonly delayMs?: number;
  /** Whole milliseconds before the second try, doubled with each; as the store has it unless told. */
  readonly backoffMs?: number;
}

/** A wake-up that failed needs no care: the next one does the same. */
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true };
/** What failed at its last try stays as a dead letter for somebody to look at; the newest so many of a queue. */
const KEEP_DEAD = { removeOnComplete: true, removeOnFail: { count: 5_000 } };
/** Jobs added in one round trip. */
const AT_ONCE = 500;
const TRIES = 5;
const BACKOFF_MS = 40_000;
/** Between the tries of a dead letter: a mail server that was away for hours is found again by itself. */
const REST_MS = 30 * 60_000;

/** Adds jobs to one queue. */
export class JobQueue<Q extends QueueName> {
  constructor(
    private readonly queue: BullQueue,
    private readonly usualBackoffMs = BACKOFF_MS,
    /** Told, of each wake-up, how it is asked for again where the queue was lost. */
    private readonly onWakeUp: (askAgain: () => Promise<void>) => void = () => undefined,
  ) {}

  /** Throws `job-id-unusable` for an id that a back end would refuse. */
  async add<N extends JobName<Q>>(name: N, data: JobData<Q, N>, options: AddOptions = {}): Promise<void> {
    await this.queue.add(name, data, this.optionsOf(options));
  }

  /** As `add` for each, in few round trips. */
  async addMany<N extends JobName<Q>>(
    name: N,
    jobs: readonly { readonly data: JobData<Q, N>; readonly id: string }[],
  ): Promise<void> {
    for (let start = 0; start < jobs.length; start += AT_ONCE)
      await this.queue.addBulk(
        jobs.slice(start, start + AT_ONCE).map(({ data, id }) => ({ name, data, opts: this.optionsOf({ id }) })),
      );
  }

  /** Adds the job again and again, `everyMs` apart. One scheduler an id, however many programs ask for it. */
  async every<N extends JobName<Q>>(id: string, everyMs: number, name: N, data: JobData<Q, N>): Promise<void> {
    demandUsableId(id);
    const wake = async (): Promise<void> => {
      await this.queue.upsertJobScheduler(id, { every: everyMs }, { name, data, opts: KEEP_NOTHING });
    };
    await wake();
    this.onWakeUp(async () => {
      if ((await this.queue.getJobScheduler(id)) === undefined) await wake();
    });
  }

  /**
   * Puts dead letters back that have rested so long, in whole milliseconds; half an hour unless told. Each is tried once, and by that
   * looks whether it is still wanted. Every wake-up of a queue does so.
   */
  async retryDead(restedMs = REST_MS): Promise<void> {
    await this.queue.retryJobs({ state: 'failed', timestamp: Date.now() - restedMs });
  }

  /** Jobs by state: waiting, active, delayed, failed … */
  counts(): Promise<Record<string, number>> {
    return this.queue.getJobCounts();
  }

  private optionsOf({ id, delayMs = 0, backoffMs = this.usualBackoffMs }: AddOptions): JobsOptions {
    if (id !== undefined) demandUsableId(id);
    return {
      ...KEEP_DEAD,
      ...(id === undefined ? {} : { jobId: id }),
      delay: Math.ceil(delayMs), // PostgreSQL takes no fraction
      attempts: TRIES,
      backoff: { type: 'exponential', delay: Math.ceil(backoffMs) },
    };
  }
}

/** BullMQ parts its keys with a colon and takes integers for ids of its own. */
function demandUsableId(id: string): void {
  if (id === '' || id.includes(':') || /^\d+$/.test(id))
    throw new DomainError('job-id-unusable', `'${id}' cannot be the id of a job: no colon, not only digits.`, { id });
}
