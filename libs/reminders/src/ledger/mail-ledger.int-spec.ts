import { EventStore } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { Pool } from 'pg';
import { Register } from '../spec-support/register.js';
import { reminderStream } from '../streams.js';
import { MailLedger } from './mail-ledger.js';

const DAY = isoDateOf('2090-05-25');
const OUTCOME = crypto.randomUUID();
const WRITTEN = {
  ...{ bodies: ['CWG-COP'], subject: 'Due in 7 days', text: 'Draft the statement.' },
  items: [{ outcomeId: OUTCOME, version: 1, moment: 'due', due: null }],
};

describe('a mail in the ledger', () => {
  let register: Register;
  let ledger: MailLedger;
  let recipient: string;
  beforeAll(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z' });
    ledger = register.app.get(MailLedger);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    recipient = crypto.randomUUID();
    const mail = { recipient, day: DAY, kind: 'person', entity: null, messageId: `<${recipient}@x>` } as const;
    expect(await ledger.plan([{ ...mail, outcomes: [OUTCOME] }])).toEqual([{ recipient, day: DAY }]);
  });

  const claim = (): Promise<number | null> => ledger.claim(recipient, DAY, WRITTEN);
  const loseTheClaim = (): Promise<unknown> =>
    register.app.get(Pool).query(`update reminders.mail set claimed_until = 'epoch' where recipient = $1`, [recipient]);
  const row = async (): Promise<unknown> => {
    const text = 'select state, attempts, doubts, why, last_error, subject from reminders.mail where recipient = $1';
    return (await register.app.get(Pool).query<object>(text, [recipient])).rows[0];
  };

  it('is claimed by one of two, with what it says', async () => {
    expect(await ledger.waiting(recipient, DAY)).toEqual({ outcomes: [OUTCOME], isRecorded: false });
    const tries = await Promise.all([claim(), claim()]);
    expect(tries.toSorted()).toEqual([1, null]);
    expect(await ledger.waiting(recipient, DAY)).toBeNull();
    expect(await row()).toMatchObject({ state: 'claimed', subject: 'Due in 7 days' });
  });

  it.each([
    ['given up', () => ledger.suppressed(recipient, DAY, 'nothing is due any more')],
    ['called not ready', () => ledger.notReady(recipient, DAY, 'The program failed.')],
  ])('that another has claimed or sent is not %s', async (_, end) => {
    await claim();
    await end();
    expect(await row()).toMatchObject({ state: 'claimed', attempts: 1, doubts: 0, why: null, last_error: null });
    await ledger.sent(recipient, DAY);
    await end();
    expect(await row()).toMatchObject({ state: 'sent', why: null, last_error: null });
  });

  it('whose sender was lost is claimed again, and each loss is a doubt', async () => {
    await claim();
    await loseTheClaim();
    expect(await claim()).toBe(2);
    expect(await row()).toMatchObject({ state: 'claimed', attempts: 2, doubts: 1 });
    await loseTheClaim();
    await ledger.suppressed(recipient, DAY, 'the day is over');
    expect(await row()).toMatchObject({ state: 'suppressed', doubts: 2, why: 'the day is over' });
  });

  it('that could not be composed is tried again', async () => {
    await ledger.notReady(recipient, DAY, 'The program failed.');
    expect(await row()).toMatchObject({ state: 'failed', attempts: 0, doubts: 0, last_error: 'The program failed.' });
    expect(await claim()).toBe(1);
  });

  it('is not claimed once the log has it', async () => {
    const commandId = crypto.randomUUID();
    const metadata = { actor: 'reminders', scope: 'CWG-COP', effectiveOn: DAY, commandId, requestHash: '0'.repeat(64) };
    const sent = { type: 'ReminderSent', data: { day: DAY }, prose: {} };
    await register.app
      .get(EventStore)
      .append(reminderStream(recipient, DAY), 0, [sent], { ...metadata, correlationId: commandId });
    expect(await claim()).toBeNull();
    expect(await ledger.waiting(recipient, DAY)).toMatchObject({ isRecorded: true });
  });

  it('is given up when its day went by before anybody sent it', async () => {
    await ledger.giveUpBefore(DAY);
    expect(await row()).toMatchObject({ state: 'planned' });
    await ledger.giveUpBefore(isoDateOf('2090-05-26'));
    expect(await row()).toMatchObject({ state: 'suppressed', why: 'the day is over' });
  });
});
