import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type JobQueue, Jobs } from '@app/jobs';
import { addDays, CLOCK, type Clock, dateIn, isoDateOf } from '@app/kernel';
import { MailLedger } from './ledger/mail-ledger.js';
import { SendDigest } from './send-digest/send-digest.js';
import { PlanFollower } from './stored-plan/plan-follower.js';
import { PlanDigests } from './tick-reminders/plan-digests.js';

const MINUTE = 60_000;
/** Mails at once in one process. */
const CONCURRENCY = 4;

/** Wakes each minute, fans out one job a recipient and day, and sends. */
@Injectable()
export class RemindersWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly follower: PlanFollower,
    private readonly planning: PlanDigests,
    private readonly sending: SendDigest,
    private readonly ledger: MailLedger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('reminders');
    await this.jobs.work(
      'reminders',
      {
        'tick-reminders': () => this.fanOut(queue),
        'send-digest': async ({ recipient, day }) => {
          await this.sending.send(recipient, isoDateOf(day), this.clock.now());
        },
      },
      CONCURRENCY,
    );
    await queue.every('each-minute', MINUTE, 'tick-reminders', {});
  }

  /** A job with the same id that waits or is being repeated stays as it is, so every tick may ask for all. */
  async fanOut(queue: JobQueue<'reminders'>): Promise<void> {
    const at = this.clock.now();
    // No calendar is more than a day behind UTC.
    await this.ledger.giveUpBefore(addDays(dateIn('UTC', at), -1));
    await this.follower.catchUp();
    for (const { recipient, day } of await this.planning.at(at))
      await queue.add('send-digest', { recipient, day }, { id: `digest_${recipient}_${day}` });
  }
}
