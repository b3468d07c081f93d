import { CLOCK } from '@app/kernel';
import { type MailAccepted, Mailer, type OutgoingMail } from '@app/mail';
import { RemindersSendingModule, TickReminders } from '@app/reminders';
import { DateTime } from 'luxon';
import type { FakeClock } from '../support/fake-clock.js';
import { report } from '../support/fault-figures.js';
import type { TestApp } from '../support/test-app.js';
import { BODY_ZONE, recordDue, reminderRegister, seatOfficers } from './reminder-register.js';

/** On both sides of the date line, with an hour that is no whole one, a summer time of half an hour, and changes of their own. */
const ZONES = [
  ...['Europe/Zurich', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'Pacific/Kiritimati'],
  ...['Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago', 'UTC'],
];
const SENDING_HOUR = 8;
const STEP = { hours: 1 };

class Received extends Mailer {
  override readonly delivery = 'smtp';
  readonly mails: { readonly to: string; readonly at: DateTime; readonly messageId: string }[] = [];
  at: DateTime = DateTime.utc();

  override send({ to, messageId }: OutgoingMail): Promise<MailAccepted> {
    this.mails.push({ to: to.address, at: this.at, messageId });
    return Promise.resolve({ accepted: [to.address], messageId });
  }
}

/** The first tick past eight where the person is, from the day on as it is in the body's zone. */
function expected(zone: string, day: string): DateTime {
  const from = DateTime.fromISO(`${day}T00:00:00`, { zone: BODY_ZONE }).setZone(zone);
  const at = from.hour >= SENDING_HOUR ? from : from.startOf('day').set({ hour: SENDING_HOUR });
  const hour = at.toUTC().startOf('hour');
  return hour < at ? hour.plus(STEP) : hour;
}

describe('reminders while the clocks change', () => {
  let register: TestApp;
  let received: Received;
  beforeEach(async () => {
    received = new Received();
    const options = {
      publicUrl: 'https://sequitur.example.org',
      mailFrom: 'S <s@example.org>',
      sessionSecret: 'a secret',
    };
    register = await reminderRegister({
      modules: [RemindersSendingModule.forRoot(options)],
      ports: [{ provide: Mailer, useValue: received }],
    });
    await seatOfficers(register, ZONES);
  });
  afterEach(() => register.close());

  async function tickAt(at: DateTime): Promise<void> {
    received.at = at;
    register.http.get<FakeClock>(CLOCK).set(at.toISO() ?? '');
    await register.http.get(TickReminders).tick({ at: at.toJSDate() });
  }

  /** Every hour from the eve of the day to the day after it. */
  async function walk(day: string): Promise<void> {
    const noon = DateTime.fromISO(`${day}T12:00:00Z`, { zone: 'utc' });
    for (let at = noon.minus({ hours: 20 }); at <= noon.plus({ hours: 18 }); at = at.plus(STEP)) await tickAt(at);
  }

  it.each([
    ['forward, in Europe', '2090-03-26', '2090-04-25'],
    ['back, in Europe', '2090-10-29', '2090-11-28'],
  ])('go out once to each, at eight of their own clock: %s', async (name, day, due) => {
    await recordDue(register, due);
    const started = performance.now();
    await walk(day);
    const wanted = new Map(
      ZONES.map((zone, index) => [`officer-${index + 1}@example.org`, expected(zone, day).toISO()]),
    );
    const told = new Map(received.mails.map(({ to, at }) => [to, at.toISO()]));
    const { length } = received.mails;
    const doubled = length - told.size;
    const lost = ZONES.length - told.size;
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const figures = {
      acknowledged: length,
      found: told.size,
      lost,
      doubled,
      events: length,
      broken: 0,
      faults: 1,
      seconds,
    };
    report(`reminders-clock-${name.startsWith('back') ? 'back' : 'forward'}`, figures);
    expect(told).toEqual(wanted);
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
  });

  it('go out once though the clock of the machine jumps, over midnight and back again', async () => {
    await recordDue(register, '2090-06-01');
    for (const at of [
      '2090-05-31T21:59:00Z',
      '2090-06-01T06:00:00Z',
      '2090-05-31T21:00:00Z',
      '2090-06-01T23:59:00Z',
      '2090-06-01T06:00:00Z',
      '2090-06-02T00:01:00Z',
      '2090-06-01T23:59:00Z',
      '2090-06-02T06:00:00Z',
    ])
      await tickAt(DateTime.fromISO(at, { zone: 'utc' }));
    const ids = received.mails.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    const ofTheDay = received.mails.filter(({ to }) => to === 'officer-1@example.org');
    expect(ofTheDay.map(({ messageId }) => /\d{4}-\d\d-\d\d/.exec(messageId)?.[0])).toEqual([
      '2090-05-31',
      '2090-06-01',
      '2090-06-02',
    ]);
  });
});
