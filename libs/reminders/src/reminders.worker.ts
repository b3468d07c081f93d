import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type JobQueue, Jobs, QueueHeldBack } from '@app/jobs';
import { CLOCK, type Clock, isoDateOf } from '@app/kernel';
import { Mailer } from '@app/mail';
import { REMINDERS_OPTIONS, type RemindersOptions } from './reminders.options.js';
import { SendDigest } from './send-digest/send-digest.js';
import { FindDue } from './tick-reminders/find-due.js';

const MINUTE = 60_000;
/** Mails under way at once: what they ask of the database they ask together. */
const AT_ONCE = 200;

/** Wakes each minute, fans out one job a recipient and day, and sends. */
@Injectable()
export class RemindersWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly due: FindDue,
    private readonly sending: SendDigest,
    private readonly mailer: Mailer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('reminders');
    await this.jobs.work(
      'reminders',
      {
        'tick-reminders': () => this.fanOut(queue),
        'send-digest': async ({ recipient, day }) => {
          const waitMs = await this.mailer.place('can-wait');
          if (waitMs > 0) throw new QueueHeldBack(waitMs);
          await this.sending.send(recipient, isoDateOf(day), this.clock.now());
        },
      },
      this.options.atOnce ?? AT_ONCE,
    );
    await queue.every('each-minute', MINUTE, 'tick-reminders', {});
  }

  /** A job with the same id that waits or is being repeated stays as it is, so every tick may ask for all. */
  async fanOut(queue: JobQueue<'reminders'>): Promise<void> {
    const due = await this.due.at(this.clock.now());
    const jobs = due.map(({ recipient, day }) => ({ data: { recipient, day }, id: `digest_${recipient}_${day}` }));
    await queue.addMany('send-digest', jobs);
  }
}
