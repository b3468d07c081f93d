import type { FairnessView, RemindNowAnswer } from '@app/contracts';
import { STANDARD_POLICY } from '../domain/index.js';
import { SetReminderPolicy } from '../set-policy/set-reminder-policy.command.js';
import { FOCAL_POINT, on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

/** A Monday, months before anything is due; past the hour of sending in Zurich. */
const NOW = '2090-02-20T09:00:00Z';

describe('a reminder that an officer asks for', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: NOW });
    await register.switchOn();
  });
  afterEach(() => register.close());

  const ownedBy = (entity: string) => register.record('Send the statement', { owners: [{ entity, restsOn: null }] });
  const call = async (method: 'GET' | 'POST', path: string) => {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    const headers = { authorization: 'CWG-COP', ...key };
    const reply = await register.app.inject({ method, url: `/api/v1${path}`, headers });
    await register.settled();
    return { status: reply.statusCode, json: reply.json<RemindNowAnswer & FairnessView & { code?: string }>() };
  };
  const remind = (outcome: string) => call('POST', `/outcomes/${outcome}/reminders`);
  const never = async () => (await call('GET', '/bodies/CWG-COP/never-reminded')).json;
  const tick = async (at: string) => (await register.app.get(TickReminders).tick({ at: new Date(at) })).mails;
  const to = (mails: Awaited<ReturnType<typeof tick>>) => mails.map((mail) => mail.to.address);

  it('goes with the mail of today, once; the next one with that of the next working day', async () => {
    const outcome = await ownedBy('bdt');
    expect((await remind(outcome)).json.to).toEqual([
      { id: FOCAL_POINT, name: 'Focal point of BDT', on: '2090-02-20', why: null },
    ]);
    const mails = await tick(NOW);
    expect(to(mails)).toContain('focal@example.org');
    expect(mails.find((mail) => mail.to.address === 'focal@example.org')?.text).toContain('Answer without signing in');
    expect(to(await tick('2090-02-20T10:00:00Z'))).toEqual([]);
    // Another outcome: of today the mail is sent.
    const other = await ownedBy('bdt');
    expect((await remind(other)).json.to).toMatchObject([{ on: '2090-02-21' }]);
    expect(to(await tick('2090-02-20T11:00:00Z'))).toEqual([]);
    expect(to(await tick('2090-02-21T09:00:00Z'))).toEqual(['focal@example.org']);
  });

  it('makes whoever was never reminded one who was', async () => {
    const outcome = await ownedBy('bdt');
    expect(await never()).toMatchObject({
      told: 0,
      never: [{ outcomeId: outcome, owner: { id: 'bdt', name: 'BDT' }, why: 'ahead', due: '2090-06-01' }],
    });
    await remind(outcome);
    expect((await never()).never).toMatchObject([{ why: 'next_mail' }]);
    await tick(NOW);
    expect(await never()).toMatchObject({ told: 1, never: [] });
  });

  it('to others needs somebody who signs, and then no release', async () => {
    const outcome = await ownedBy('unicef');
    expect(await remind(outcome)).toMatchObject({ status: 409, json: { code: 'reminder-signatory-missing' } });
    const outside = { ...STANDARD_POLICY.outside, signatory: 'A. Officer', replyTo: 'a.officer@example.org' };
    await register.do(new SetReminderPolicy('CWG-COP', { ...STANDARD_POLICY, outside }, on('2090-02-19')));
    expect((await remind(outcome)).json.to).toMatchObject([{ id: 'unicef', on: '2090-02-20' }]);
    expect(to(await tick(NOW))).toContain('office@unicef.example.org');
  });

  it('is refused where nobody is to be reminded, and says what to do', async () => {
    const unowned = await register.record('Send the statement', { owners: [] });
    expect(await remind(unowned)).toMatchObject({ status: 409, json: { code: 'reminder-nobody-owes' } });
    const done = await ownedBy('bdt');
    await register.step(
      done,
      'CompletionClaimed',
      { evidence: { documentReference: 'CWG-COP-20/INF/1' } },
      '2090-02-18',
    );
    expect(await remind(done)).toMatchObject({ status: 409, json: { code: 'reminder-not-open' } });
    expect((await remind(crypto.randomUUID())).status).toBe(404);
  });
});
