import { EventStore } from '@app/event-store';
import { Jobs } from '@app/jobs';
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

  const start = async (): Promise<INestApplicationContext> => {
    const redisUrl = store().redisUrl ?? undefined;
    const clock = { now: () => new Date(NOW) };
    const worker = await startWorker({ databaseUrl: register.databaseUrl, redisUrl, smtpUrl: server.url, clock });
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
}
