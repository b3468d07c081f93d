import { EventStore } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { Pool } from 'pg';
import { OFFICER } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';
import { PlanDigests } from '../tick-reminders/plan-digests.js';
import { PlanFollower } from '../stored-plan/plan-follower.js';
import { SendDigest, type SendResult } from './send-digest.js';

const AT = new Date('2090-05-25T06:00:00Z');
const DAY = isoDateOf('2090-05-25');
const STREAM = `reminder-${OFFICER}-${DAY}`;

describe('sending the mail of a day', () => {
  let register: Register;
  let outcome: string;
  beforeEach(async () => {
    register = await Register.open({ now: AT.toISOString() });
    await register.switchOn();
    outcome = await register.record('Draft the statement');
    await register.app.get(PlanFollower).untilCaughtUp();
    await register.app.get(PlanDigests).at(AT);
  });
  afterEach(() => register.close());

  const send = (at = AT): Promise<SendResult> => register.app.get(SendDigest).send(OFFICER, DAY, at);
  const row = async (): Promise<unknown> =>
    (await register.app.get(Pool).query<object>('select * from reminders.mail')).rows[0];
  const loseTheClaim = (): Promise<unknown> =>
    register.app.get(Pool).query("update reminders.mail set claimed_until = clock_timestamp() - interval '1 second'");

  it('goes out once, however many try at the same time', async () => {
    const results = await Promise.all([send(), send(), send(), register.app.get(TickReminders).tick({ at: AT })]);
    expect(results.filter((result) => 'state' in result && result.state === 'sent').length).toBeLessThanOrEqual(1);
    expect(register.mails.received).toHaveLength(1);
    expect(await row()).toMatchObject({
      state: 'sent',
      attempts: 1,
      bodies: ['CWG-COP'],
      entity_id: 'cwg-cop-secretariat',
    });
    expect(await send()).toEqual({ state: 'taken' });
  });

  it('is repeated after a crash between sending and recording, with the same Message-ID, and the ledger says so', async () => {
    const events = register.app.get(EventStore);
    Object.defineProperty(events, 'append', {
      configurable: true,
      value: () => Promise.reject(new Error('power cut')),
    });
    await expect(send()).rejects.toThrow('power cut');
    Reflect.deleteProperty(events, 'append');
    expect(await send()).toEqual({ state: 'taken' });
    expect(await row()).toMatchObject({ state: 'claimed', attempts: 1 });
    await loseTheClaim();
    expect(await send()).toMatchObject({ state: 'sent' });
    const [first, second] = register.mails.received;
    expect(second?.messageId).toBe(first?.messageId);
    expect(await row()).toMatchObject({ state: 'sent', attempts: 2, doubts: 1 });
    expect(await events.read(STREAM)).toMatchObject([{ data: { attempt: 2 } }]);
  });

  it('is not repeated after a crash between recording and the ledger', async () => {
    await send();
    await register.app.get(Pool).query("update reminders.mail set state = 'claimed', claimed_until = 'epoch'");
    expect(await send()).toEqual({ state: 'taken' });
    expect(register.mails.received).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent', doubts: 0 });
  });

  it('looks at the register again: what was done in between is not mailed', async () => {
    await register.step(outcome, 'CompletionClaimed', { evidence: { link: 'https://example.org/x' } }, '2090-05-24');
    expect(await send()).toEqual({ state: 'suppressed', why: 'nothing is due any more' });
    expect(register.mails.received).toEqual([]);
    expect(await row()).toMatchObject({ state: 'suppressed', why: 'nothing is due any more' });
  });

  it('is given up when the day is over', async () => {
    expect(await send(new Date('2090-05-26T06:00:00Z'))).toEqual({ state: 'suppressed', why: 'the day is over' });
  });

  it('can be tried again after the mail server refused it', async () => {
    register.mails.refusal = 'Come back later.';
    await expect(send()).rejects.toMatchObject({ code: 'mail-not-accepted' });
    expect(await row()).toMatchObject({
      state: 'failed',
      last_error: expect.stringContaining('Come back later.') as string,
      attempts: 1,
    });
    register.mails.refusal = null;
    expect(await send()).toMatchObject({ state: 'sent' });
    expect(await row()).toMatchObject({ state: 'sent', last_error: null, attempts: 2, doubts: 0 });
  });
});
