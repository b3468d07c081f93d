import { Jobs, type JobQueue, QueueHeldBack } from '@app/jobs';
import { Mailer } from '@app/mail';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ClosingLedger } from './closing-ledger.js';
import { NoteClosings } from './note-closings.js';
import { SendClosingMail } from './send-closing-mail.js';

/** Whoever closes a meeting is told at once where its checkpoint went; looking costs one small query. */
const LOOK_EVERY_MS = 5_000;

/** Looks for closings in what is folded from the log, so that none is missed whatever was down when it was recorded. */
@Injectable()
export class ClosingsWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly noting: NoteClosings,
    private readonly sending: SendClosingMail,
    private readonly ledger: ClosingLedger,
    private readonly mailer: Mailer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('closings');
    await this.jobs.work('closings', {
      'find-closings': () => this.fanOut(queue),
      'send-closing-mail': async (key) => {
        const waitMs = await this.mailer.place('can-wait');
        if (waitMs > 0) throw new QueueHeldBack(waitMs);
        await this.sending.send(key);
      },
    });
    await queue.every('look-for-closings', LOOK_EVERY_MS, 'find-closings', {});
  }

  /** A job with the same id that waits or is being repeated stays as it is, so every look may ask for all. */
  async fanOut(queue: JobQueue<'closings'>): Promise<void> {
    await this.noting.all();
    for (const { meeting, person } of await this.ledger.toDo())
      await queue.add('send-closing-mail', { meeting, person }, { id: `closing_${meeting}_${person}` });
  }
}
