import { setTimeout as pause } from 'node:timers/promises';
import { Jobs, type JobQueue, type JobStore } from '@app/jobs';
import { Pool } from 'pg';
import { report } from '../support/fault-figures.js';
import type { TestApp } from '../support/test-app.js';
import { MailSink } from './mail-sink.js';
import { type MailedRow, mailTally, type MailTally } from './mail-tally.js';
import { recordDue, reminderRegister, seatOfficers } from './reminder-register.js';
import { ReminderWorkers } from './reminder-workers.js';

/** Who hears of what the secretariat owes. */
export const OFFICERS = 60;
/** Where it is the same date at noon in Greenwich, and past eight. */
const ZONES = ['Europe/Zurich', 'Africa/Nairobi', 'America/Sao_Paulo', 'Asia/Kolkata'];
const LOOK_EVERY_MS = 100;
const LONG_AGO = -60_000;
/** Short, so that what waits half a minute in earnest comes round within the test. */
const PACE = { stalledAfterMs: 4_000, backoffMs: 40, lookAfterMs: 1_000 };

/** A date of 1 June 2090, people in several zones who are to hear of it, workers as processes, and a mail server that may fail. */
export class ReminderScene {
  private readonly started = performance.now();
  private readonly days: string[] = [];
  faults = 0;

  private constructor(
    readonly register: TestApp,
    readonly sink: MailSink,
    readonly workers: ReminderWorkers,
    readonly jobs: Jobs,
    readonly queue: JobQueue<'reminders'>,
  ) {}

  static async open(redisUrl: string | null): Promise<ReminderScene> {
    const register = await reminderRegister();
    const zones = Array.from({ length: OFFICERS }, (_, index) => ZONES[index % ZONES.length] ?? 'UTC');
    await seatOfficers(register, zones);
    await recordDue(register, '2090-06-01');
    const store: JobStore = { ...PACE, databaseUrl: register.databaseUrl, redisUrl: redisUrl ?? undefined };
    const sink = await MailSink.open();
    const workers = await ReminderWorkers.at('2090-05-01T12:00:00Z', { store, smtpUrl: sink.url });
    const jobs = new Jobs(store, () => undefined);
    return new ReminderScene(register, sink, workers, jobs, await jobs.queue('reminders'));
  }

  /** Noon of another day: everybody is to have that day's mail. */
  dawn(day: string): void {
    this.days.push(day);
    this.workers.setClock(`${day}T12:00:00Z`);
  }

  /** The wake-up of the minute. */
  tick(): Promise<void> {
    return this.queue.add('tick-reminders', {});
  }

  /** Wakes the workers again and again until so many mails of this day were taken. */
  async untilTaken(day: string, count: number): Promise<void> {
    const ofDay = `.${day}@`;
    await this.until(() => this.sink.taken.filter(({ messageId }) => messageId.includes(ofDay)).length >= count);
  }

  /** Wakes the workers again and again until the ledger has all mails of this day as sent. */
  async untilSent(day: string): Promise<void> {
    await this.until(async () => {
      await this.queue.retryDead(LONG_AGO); // as half an hour later
      const sent = (await this.rows()).filter((row) => row.day === day && row.state === 'sent');
      return sent.length === OFFICERS;
    });
  }

  /** Until a program asked for the wake-up of each minute again, which was lost with its queue. */
  async untilWoken(): Promise<void> {
    const queue = await this.jobs.bullQueue('reminders');
    await this.until(async () => (await queue.getJobSchedulersCount()) === 1);
  }

  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) {
      await this.tick();
      await pause(LOOK_EVERY_MS);
    }
  }

  /** What the programs that were killed had claimed is free again, as it is after five minutes. Only while none is running. */
  async letClaimsRunOut(): Promise<void> {
    await this.pool.query(`update reminders.mail set claimed_until = clock_timestamp() where state = 'claimed'`);
  }

  async rows(): Promise<readonly MailedRow[]> {
    const { rows } = await this.pool.query<MailedRow>(
      `select m.recipient, m.day, m.state, m.attempts, m.message_id as "messageId", p.email as address
       from reminders.mail m left join directory.person p on p.id::text = m.recipient`,
    );
    return rows;
  }

  get pool(): Pool {
    return this.register.http.get(Pool);
  }

  /** Ends the workers, and compares the ledger with what the mail server took. */
  async count(name: string): Promise<MailTally> {
    await this.workers.stop();
    const counted = mailTally(await this.rows(), this.sink.taken, this.days, OFFICERS);
    const { rows } = await this.pool.query<{ events: number }>(
      `select count(*)::int as events from es.event where type = 'ReminderSent'`,
    );
    const events = rows[0]?.events ?? 0;
    const seconds = Math.round((performance.now() - this.started) / 100) / 10;
    const { taken, settled, lost, doubled, repeated, unknown } = counted;
    // A copy that the ledger names is one mail.
    const figures = { acknowledged: taken - repeated, found: settled, lost, doubled, events, broken: unknown };
    report(name, { ...figures, faults: this.faults, seconds, more: { repeated, unanswered: this.sink.unanswered } });
    expect(events).toBe(settled);
    return counted;
  }

  async close(): Promise<void> {
    await this.workers.remove();
    await this.jobs.close();
    await this.sink.goAway();
    await this.register.close();
  }
}
