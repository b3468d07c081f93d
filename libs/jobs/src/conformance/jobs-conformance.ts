import { setTimeout as pause } from 'node:timers/promises';
import type { JobData } from '../job-catalog.js';
import type { JobStore } from '../job-connection.js';
import type { JobQueue } from '../job-queue.js';
import { Jobs } from '../jobs.js';
import { QueueHeldBack } from '../queue-held-back.js';

type Digest = JobData<'reminders', 'send-digest'>;
type Send = (digest: Digest) => Promise<void>;
const digest = (recipient: string): Digest => ({ recipient, day: '2027-02-22' });
const nothing = (): Promise<void> => Promise.resolve();

/** What the program relies on, whatever carries the queues. `store` is called within the tests. */
export function jobsConformance(store: () => JobStore): void {
  // A describe of its own, so that the jobs are closed before the store goes.
  describe('a queue', () => {
    conformance(store);
  });
}

function conformance(store: () => JobStore): void {
  let jobs: Jobs;
  let failures: string[];
  beforeEach(() => {
    failures = [];
    jobs = new Jobs(store(), (_queue, error, jobId) => failures.push(`${jobId ?? 'queue'} ${error.message}`));
  });
  afterEach(() => jobs.close());
  const work = (send: Send, concurrency = 1): Promise<void> =>
    jobs.work('reminders', { 'send-digest': send, 'tick-reminders': nothing }, concurrency);

  it('does a job once, with what it carries', async () => {
    const queue = await jobs.queue('reminders');
    const { first, send } = watched();
    await work(send);
    await queue.add('send-digest', digest('p1'), { id: 'digest_p1_2027-02-22' });
    expect(await first).toEqual(digest('p1'));
  });

  it('holds one job an id, and takes the id again once it is done', async () => {
    const queue = await jobs.queue('reminders');
    for (const recipient of ['a', 'b', 'b'])
      await queue.add('send-digest', digest(recipient), { id: `digest_${recipient}` });
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
    const done = collected(3);
    await work(done.send);
    await done.reached(2);
    await queue.add('send-digest', digest('c'), { id: 'digest_c' });
    await done.reached(3);
    expect(done.seen).toEqual(['a', 'b', 'c']);
  });

  it('repeats a failed job after a pause and tells of every failure', async () => {
    const queue = await jobs.queue('reminders');
    const done = collected(3);
    await work(async (data) => {
      await done.send(data);
      if (done.seen.length < 3) throw new Error('mail server away');
    });
    await queue.add('send-digest', digest('p'), { id: 'digest_p', backoffMs: 1.5 });
    await done.reached(3);
    expect(failures).toEqual(['digest_p mail server away', 'digest_p mail server away']);
  });

  it('keeps what failed at its last try as a dead letter, which can be tried again', async () => {
    const queue = await jobs.queue('reminders');
    const done = collected(6);
    await work(async (data) => {
      await done.send(data);
      if (done.seen.length <= 5) throw new Error('mail server away');
    });
    const add = (): Promise<void> => queue.add('send-digest', digest('p'), { id: 'digest_p', backoffMs: 1 });
    await add();
    await state(queue, { failed: 1 });
    await add(); // as every tick does
    await queue.retryDead(); // it has not rested yet
    expect(await queue.counts()).toMatchObject({ failed: 1, waiting: 0, delayed: 0 });
    expect(done.seen).toHaveLength(5);
    await queue.retryDead(-60_000);
    await done.reached(6);
    await state(queue, { failed: 0, active: 0 });
    expect(failures).toHaveLength(5);
  });

  it('delays a job, also by a fraction of a millisecond', async () => {
    const queue = await jobs.queue('reminders');
    const { first, send } = watched();
    await work(send);
    const asked = performance.now();
    await queue.add('send-digest', digest('late'), { delayMs: 60.5 });
    await first;
    expect(performance.now() - asked).toBeGreaterThanOrEqual(60);
  });

  it('gives each job to one of several workers', async () => {
    const queue = await jobs.queue('reminders');
    const done = collected(20);
    await Promise.all([work(done.send, 4), work(done.send, 4)]);
    for (let n = 1; n <= 20; n += 1) await queue.add('send-digest', digest(`p${n}`), { id: `digest_p${n}` });
    await done.reached(20);
    expect(new Set(done.seen).size).toBe(20);
  });

  it('is held back by a job, for all programs together, and no try of the job is counted', async () => {
    const held = { ...store(), mayHoldBack: true };
    const programs = [new Jobs(held, () => undefined), new Jobs(held, (_, error) => failures.push(error.message))];
    const queue = await jobs.queue('reminders');
    const bull = await jobs.bullQueue('reminders');
    for (const recipient of ['a', 'b', 'c', 'd', 'e'])
      await queue.add('send-digest', digest(recipient), { id: `digest_${recipient}` });
    let places = 2;
    const done = collected(5);
    const start = async (): Promise<void> => {
      for (const program of programs)
        await program.work('reminders', {
          'send-digest': (data) => (places-- > 0 ? done.send(data) : Promise.reject(new QueueHeldBack(3_600_000))),
          'tick-reminders': nothing,
        });
    };
    await start();
    await done.reached(2);
    while ((await bull.getRateLimitTtl()) <= 0) await pause(5);
    await state(queue, { active: 0, waiting: 3 });
    expect(done.seen).toHaveLength(2);
    for (const program of programs) await program.close();
    places = 3;
    await bull.removeRateLimitKey();
    await start();
    await done.reached(5);
    expect([...done.seen].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(failures).toEqual([]);
    for (const program of programs) await program.close();
  });

  it('wakes at every interval, however many programs ask for it', async () => {
    const queue = await jobs.queue('reminders');
    const ticks = collected(3);
    const tick = (): Promise<void> => ticks.send(digest('tick'));
    for (const program of [queue, await jobs.queue('reminders')]) await program.every('tick', 40, 'tick-reminders', {});
    const { waiting = 0, delayed = 0 } = await queue.counts();
    expect(waiting + delayed).toBe(1);
    await jobs.work('reminders', { 'send-digest': nothing, 'tick-reminders': tick });
    await ticks.reached(3);
    expect(failures).toEqual([]);
  });

  it('wakes again though its wake-ups were lost', async () => {
    const losing = new Jobs({ ...store(), lookAfterMs: 20 }, (_queue, error) => failures.push(error.message));
    await (await losing.queue('reminders')).every('tick', 60_000, 'tick-reminders', {});
    const queue = await jobs.bullQueue('reminders');
    expect(await queue.removeJobScheduler('tick')).toBe(true);
    while ((await queue.getJobSchedulersCount()) === 0) await pause(10);
    await losing.close();
    expect(failures).toEqual([]);
  });

  it('takes many jobs at a time, each once, and whoever starts afterwards finds them', async () => {
    const recipients = Array.from({ length: 501 }, (_, n) => `p${n}`);
    const many = [...recipients, 'p0'].map((recipient) => ({ data: digest(recipient), id: `digest_${recipient}` }));
    await (await jobs.queue('reminders')).addMany('send-digest', many);
    const later = new Jobs(store(), (_queue, error) => failures.push(error.message));
    expect(await (await later.queue('reminders')).counts()).toMatchObject({ waiting: 501 });
    await later.close();
    expect(failures).toEqual([]);
  });

  it('lets a job that runs come to its end before it closes', async () => {
    const queue = await jobs.queue('reminders');
    const { promise: started, resolve: begin } = Promise.withResolvers<undefined>();
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    let ended = false;
    await work(async () => {
      begin(undefined);
      await gate;
      ended = true;
    });
    await queue.add('send-digest', digest('slow'), { id: 'digest_slow' });
    await started;
    const closing = jobs.close();
    open(undefined);
    await closing;
    expect(ended).toBe(true);
  });

  it('does not wait for ever for a job that does not end', async () => {
    const hasty = new Jobs({ ...store(), patienceMs: 20 }, (_queue, error) => failures.push(error.message));
    const { promise: started, resolve: begin } = Promise.withResolvers<undefined>();
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    await hasty.work('reminders', {
      'send-digest': async () => {
        begin(undefined);
        await gate;
      },
      'tick-reminders': nothing,
    });
    await (await jobs.queue('reminders')).add('send-digest', digest('slow'), { id: 'digest_slow' });
    await started;
    await hasty.close();
    expect(await (await jobs.queue('reminders')).counts()).toMatchObject({ active: 1 });
    open(undefined);
    await state(await jobs.queue('reminders'), { active: 0 });
  });

  it.each(['a:b', '42', ''])('refuses %j as the id of a job', async (id) => {
    const queue = await jobs.queue('reminders');
    await expect(queue.add('send-digest', digest('p'), { id })).rejects.toMatchObject({ code: 'job-id-unusable' });
  });
}

/** Waits until the queue has so many jobs in each of these states. */
async function state(queue: JobQueue<'reminders'>, wanted: Readonly<Record<string, number>>): Promise<void> {
  for (;;) {
    const counts = await queue.counts();
    if (Object.entries(wanted).every(([name, count]) => (counts[name] ?? 0) === count)) return;
    await pause(5);
  }
}

function watched(): { first: Promise<Digest>; send: Send } {
  const { promise, resolve } = Promise.withResolvers<Digest>();
  return {
    first: promise,
    send: (data) => {
      resolve(data);
      return Promise.resolve();
    },
  };
}

/** Remembers who was sent to, up to `most`, and says when so many were. */
function collected(most: number): { seen: string[]; send: Send; reached(count: number): Promise<undefined> } {
  const seen: string[] = [];
  const marks = Array.from({ length: most + 1 }, () => Promise.withResolvers<undefined>());
  return {
    seen,
    send: (data) => {
      seen.push(data.recipient);
      marks[seen.length]?.resolve(undefined);
      return Promise.resolve();
    },
    reached: (count) => marks[count]?.promise ?? Promise.reject(new RangeError(`No more than ${most} are counted.`)),
  };
}
