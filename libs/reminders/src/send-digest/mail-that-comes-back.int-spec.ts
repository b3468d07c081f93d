import { isoDateOf } from '@app/kernel';
import { AddressBounces } from '@app/mail';
import { Pool } from 'pg';
import type { Often } from '../domain/mail-choice.js';
import { MailChoices } from '../mail-choice/mail-choices.js';
import { FOCAL_POINT, OFFICER } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

const UNKNOWN = { permanent: true, status: '5.1.1' };
const FULL = { permanent: false, status: '4.2.2' };

describe('a mail that', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z' });
    await register.switchOn();
    await register.record('Draft the statement');
  });
  afterEach(() => register.close());

  const morning = (day: string) => register.app.get(TickReminders).tick({ at: new Date(`${day}T06:00:00Z`) });
  const ledger = async (day: string): Promise<unknown> => {
    const query = 'select state, why from reminders.mail where recipient = $1 and day = $2';
    return (await register.app.get(Pool).query<object>(query, [OFFICER, isoDateOf(day)])).rows[0];
  };
  const refuse = (refusal: string | null, bounce: typeof UNKNOWN | null = null): void => {
    Object.assign(register.mails, { refusal, bounce });
  };
  const choose = (often: Often): Promise<void> => register.app.get(MailChoices).choose(OFFICER, often);

  it('is refused for good is not tried again, and the address is left alone until it is corrected', async () => {
    refuse('No such person.', UNKNOWN);
    expect(await morning('2090-05-25')).toMatchObject({ mails: [], failed: [{ reason: 'No such person.' }] });
    expect(await ledger('2090-05-25')).toEqual({ state: 'bounced', why: 'No such person.' });
    refuse(null);
    expect(await morning('2090-05-25')).toMatchObject({ mails: [] });
    expect(await morning('2090-05-26')).toMatchObject({ mails: [] });
    expect(await ledger('2090-05-26')).toEqual({ state: 'suppressed', why: 'mail to the address came back (5.1.1)' });
    await register.app
      .get(Pool)
      .query(`update directory.person set email = 'new@example.org' where id = $1`, [OFFICER]);
    expect(await morning('2090-05-29')).toMatchObject({ mails: [{ to: { address: 'new@example.org' } }] });
  });

  it('comes back is shown to the secretariat on its page and in its next mail', async () => {
    await register.record('For BDT', { owners: [{ entity: 'bdt', restsOn: null }] });
    await register.app.get(AddressBounces).note('focal@example.org', '<1@x>', UNKNOWN, 'No such person.');
    const { mails } = await morning('2090-05-25');
    expect(mails.map(({ to }) => to.address)).toEqual(['officer@example.org']);
    expect(mails[0]?.text).toMatch(/Focal point of BDT: there is no such address, since .+ \(5\.1\.1\)/);
    const url = '/api/v1/reminders?body=CWG-COP';
    const reply = await register.app.inject({ url, headers: { authorization: 'CWG-COP' } });
    expect(reply.json()).toMatchObject({
      undelivered: [{ name: 'Focal point of BDT', kind: 'person', ...UNKNOWN, suppressed: true }],
    });
  });

  it('comes back is reported to the secretariat once, in a mail of its own where nothing else is due', async () => {
    expect((await morning('2090-05-25')).mails).toHaveLength(1);
    await register.app.get(AddressBounces).note('focal@example.org', '<1@x>', UNKNOWN, 'No such person.');
    await choose('duties');
    const { mails } = await morning('2090-05-26');
    expect(mails).toMatchObject([{ to: { address: 'officer@example.org' }, attachments: [] }]);
    expect(mails[0]?.subject).toMatch(/^Mail to 1 address does not arrive, since .+: Focal point of BDT$/);
    expect(mails[0]?.text).toContain('Please correct the address in the directory.');
    expect(await ledger('2090-05-26')).toMatchObject({ state: 'sent' });
    expect((await morning('2090-05-29')).mails).toEqual([]);
  });

  it('comes back is reported on the return where whoever stands in keeps no register', async () => {
    expect((await morning('2090-05-25')).mails).toHaveLength(1);
    const { statusCode } = await register.app.inject({
      ...{ method: 'POST', url: `/api/v1/people/${OFFICER}/leaves` },
      headers: { authorization: 'CWG-COP', 'idempotency-key': crypto.randomUUID() },
      payload: { from: '2090-05-26', to: '2090-05-29', substitute: FOCAL_POINT },
    });
    expect(statusCode).toBe(201);
    await register.settled();
    await register.app.get(AddressBounces).note('chair@example.org', '<1@x>', UNKNOWN, 'No such person.');
    // What the officer was told of last, and nothing of the register's keeping.
    const [handedOver] = (await morning('2090-05-26')).mails;
    expect(handedOver?.to.address).toBe('focal@example.org');
    expect(handedOver?.text).not.toContain('MAIL THAT DOES NOT ARRIVE');
    expect((await morning('2090-05-29')).mails).toEqual([]);
    expect((await morning('2090-05-30')).mails).toMatchObject([
      { to: { address: 'officer@example.org' }, subject: expect.stringMatching(/does not arrive/) as string },
    ]);
  });

  it('meets passing trouble is tried again, and says so no more once it has arrived', async () => {
    refuse('Mailbox full.', FULL);
    await morning('2090-05-25');
    expect(await ledger('2090-05-25')).toMatchObject({ state: 'failed' });
    refuse(null);
    expect(await morning('2090-05-25')).toMatchObject({ mails: [{}] });
    const { rows } = await register.app.get(Pool).query('select 1 from reminders.address_bounce');
    expect(rows).toEqual([]);
  });

  it('is a courtesy does not go to whoever asked for no such mail, and what is late does', async () => {
    await choose('duties');
    expect(await morning('2090-05-25')).toMatchObject({ mails: [] });
    expect(await ledger('2090-05-25')).toEqual({ state: 'suppressed', why: 'the recipient asked for no such mail' });
    expect((await morning('2090-06-02')).mails).toMatchObject([
      { subject: expect.stringMatching(/^Overdue/) as string },
    ]);
  });

  it('comes once a week for whoever chose so, with what has come due since', async () => {
    await choose('weekly');
    expect((await morning('2090-05-25')).mails).toHaveLength(1);
    await register.record('Send the letter', {
      deadlines: [{ due: { type: 'date', on: isoDateOf('2090-06-02') }, restsOn: null }],
    });
    expect((await morning('2090-05-31')).mails).toEqual([]);
    expect((await morning('2090-06-01')).mails).toHaveLength(1);
    await choose('each_day');
    expect((await morning('2090-06-02')).mails).toHaveLength(1);
  });
});
