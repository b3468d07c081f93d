import { setTimeout as pause } from 'node:timers/promises';
import { EventStore } from '@app/event-store';
import { Jobs } from '@app/jobs';
import { SignInLinkMail } from '@app/mail';
import type { INestApplicationContext } from '@nestjs/common';
import { Pool } from 'pg';
import { type MailServer, mailServer } from '../../../../test/support/mail-server.js';
import { RemindersWorker } from '../reminders.worker.js';
import { OFFICER } from './establish.js';
import { Register } from './register.js';
import { startWorker } from './worker-program.js';

const NOW = '2090-05-25T06:00:00Z';
const MESSAGE_ID = `<digest.${OFFICER}.2090-05-25@sequitur.example.org>`;

export interface QueueStore {
  /** Null where the queues are in the register's database. */
  readonly redisUrl: string | null;
  /** Everything in it is gone. */
  lose(databaseUrl: string): Promise<void>;
}

/** From the wake-up to the log, whatever carries the queues. `store` is called within the tests. */
export function sendingConformance(store: () => QueueStore): void {
  // A describe of its own, so that the programs are closed before the store goes.
  describe('the worker of reminders', () => {
    conformance(store);
  });
}

function conformance(store: () => QueueStore): void {
  let register: Register;
  let server: MailServer;
  let workers: INestApplicationContext[];
  beforeEach(async () => {
    workers = [];
    server = await mailServer();
    register = await Register.open({ now: NOW });
    await register.switchOn();
    await register.record('Draft the statement');
  });
  afterEach(async () => {
    await stop();
    await register.close();
    await server.close();
  });

  const start = async (paced: { readonly mailsPerMinute?: number } = {}): Promise<INestApplicationContext> => {
    const redisUrl = store().redisUrl ?? undefined;
    const clock = { now: () => new Date(NOW) };
    const { databaseUrl } = register;
    const worker = await startWorker({ databaseUrl, redisUrl, smtpUrl: server.url, clock, ...paced });
    workers.push(worker);
    return worker;
  };
  const stop = async (): Promise<void> => {
    for (const worker of workers.splice(0)) await worker.close();
  };
  const tick = async (worker: INestApplicationContext): Promise<void> =>
    worker.get(RemindersWorker).fanOut(await worker.get(Jobs).queue('reminders'));
  const ledger = async (): Promise<readonly unknown[]> =>
    (await register.app.get(Pool).query<object>('select state, attempts, message_id, last_error from reminders.mail'))
      .rows;

  it('wakes by itself, sends what is due by SMTP, and the log and the ledger have it', async () => {
    const arrived = server.next();
    await start();
    await arrived;
    await stop();
    expect(server.received).toMatchObject([
      {
        ...{ messageId: MESSAGE_ID, subject: 'Due in 7 days: Draft the statement (CWG-COP-20/1)' },
        to: [{ name: 'Secretariat officer', address: 'officer@example.org' }],
        attachments: [{ filename: 'outcomes-due.ics' }],
      },
    ]);
    const events = await register.app.get(EventStore).read(`reminder-${OFFICER}-2090-05-25`);
    expect(events).toMatchObject([{ type: 'ReminderSent', data: { messageId: MESSAGE_ID, attempt: 1 } }]);
    expect(await ledger()).toEqual([{ state: 'sent', attempts: 1, message_id: MESSAGE_ID, last_error: null }]);
  });

  it('sends once, however many programs work and however often they wake', async () => {
    const arrived = server.next();
    const both = await Promise.all([start(), start()]);
    await Promise.all([...both, ...both].map(tick));
    await arrived;
    await Promise.all(both.map(tick));
    await stop();
    expect(server.received).toHaveLength(1);
    expect(await ledger()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  it('loses no mail and doubles none when the queue is lost', async () => {
    server.refuse('Come back later.');
    const refused = server.next('refused');
    await start();
    await refused;
    await stop();
    expect(await ledger()).toMatchObject([{ state: 'failed', attempts: 1 }]);
    await store().lose(register.databaseUrl); // with the try that was to follow

    server.refuse(null);
    const arrived = server.next();
    await start();
    await arrived;
    await stop();
    await store().lose(register.databaseUrl);

    await tick(await start());
    await stop();
    expect(server.received).toMatchObject([{ messageId: MESSAGE_ID }]);
    expect(await ledger()).toMatchObject([{ state: 'sent', attempts: 2, last_error: null }]);
  });

  it('gives the mail server no more than its limit in any minute; who signs in waits for nobody', async () => {
    const pool = register.app.get(Pool);
    await pool.query(`with colleague as (insert into directory.person (id, name, email, time_zone)
        select gen_random_uuid(), 'Colleague ' || n, 'colleague' || n || '@example.org', 'Europe/Zurich' from generate_series(1, 7) n returning id)
      insert into directory.membership (id, person_id, body_id, role, from_on)
        select gen_random_uuid(), id, 'CWG-COP', 'secretariat', '2020-01-01' from colleague`);
    const unsent = async (): Promise<number> =>
      (await pool.query<object>(`select from reminders.mail where state <> 'sent'`)).rows.length;
    const own = new Jobs(
      { databaseUrl: register.databaseUrl, redisUrl: store().redisUrl ?? undefined },
      () => undefined,
    );
    const queue = await own.bullQueue('reminders');
    const isOver = async (): Promise<boolean> => {
      const { waiting = 0, active = 0 } = await queue.getJobCounts();
      if (active > 0) return false;
      return (await queue.getRateLimitTtl()) > 0 || (waiting === 0 && (await unsent()) === 0);
    };
    const inWindows: number[] = [];
    for (let minute = 1; minute <= 3; minute += 1) {
      const before = server.received.length;
      const limited = { mailsPerMinute: 4 };
      const [worker] = await Promise.all([start(limited), start(limited)]);
      await tick(worker);
      while (!(await isOver())) await pause(10);
      if (minute === 1)
        await worker.get(SignInLinkMail).send({
          ...{ email: 'officer@example.org', language: 'en', expiresInMinutes: 10 },
          url: 'https://sequitur.example.org/sign-in',
        });
      await stop();
      inWindows.push(server.received.length - before);
      await pool.query(`update reminders.mail_place set at = at - interval '1 minute'`);
      await queue.removeRateLimitKey();
    }
    await own.close();
    // One in ten is kept for links to sign in by: of four places one.
    expect(inWindows).toEqual([4, 3, 2]);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(9);
  });
}
